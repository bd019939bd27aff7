import { describe, expect, it } from 'vitest';
import { createFakeCms } from '../testing/fake-cms/fake-cms.ts';
import { withServer } from '../testing/with-server.ts';
import { setPassword } from './set-password.ts';

const setAtFakeCms = (code: string, password: string) =>
  withServer(
    createFakeCms({ dashboardSize: 3 }),
    async (url) => (await setPassword({ cmsUrl: url, headers: {} }, code, password)).kind,
  );

describe('setPassword', () => {
  it('succeeds with a valid code', async () => {
    expect(await setAtFakeCms('goede-code', 'een lange zin')).toBe('success');
  });

  it('reports a code that was used or expired', async () => {
    expect(await setAtFakeCms('oude-code', 'een lange zin')).toBe('expired');
  });

  it('counts characters, not UTF-16 units', async () => {
    expect(await setAtFakeCms('goede-code', '🙂'.repeat(11))).toBe('tooShort');
    expect(await setAtFakeCms('goede-code', '🙂'.repeat(12))).toBe('success');
    expect(await setAtFakeCms('goede-code', 'a'.repeat(201))).toBe('tooLong');
  });
});
