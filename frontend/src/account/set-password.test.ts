import { describe, expect, it } from 'vitest';
import { fakeCms } from '../testing/fake-cms/fake-cms.ts';
import { listening } from '../testing/with-server.ts';
import { setPassword } from './set-password.ts';

const atFake = (code: string, password: string) =>
  listening(
    fakeCms({ dashboardSize: 3 }),
    async (url) => (await setPassword({ cmsUrl: url, headers: {} }, code, password)).kind,
  );

describe('setPassword', () => {
  it('sets a password by a code that is still good', async () => {
    expect(await atFake('goede-code', 'een lange zin')).toBe('done');
  });

  it('says that a code is used or expired', async () => {
    expect(await atFake('oude-code', 'een lange zin')).toBe('expired');
  });

  it('counts characters, not bytes', async () => {
    expect(await atFake('goede-code', '🙂'.repeat(11))).toBe('tooShort');
    expect(await atFake('goede-code', '🙂'.repeat(12))).toBe('done');
    expect(await atFake('goede-code', 'a'.repeat(201))).toBe('tooLong');
  });
});
