import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createFakeCms } from '../testing/fake-cms/fake-cms.ts';
import { withServer } from '../testing/with-server.ts';
import { checkLink } from './check-link.ts';

const checkAt = (server: ReturnType<typeof createServer>, code: string) =>
  withServer(server, (cmsUrl) => checkLink({ cmsUrl, headers: {} }, 'invitation', code));
const createCms = (status: number) =>
  createServer((_request, response) => response.writeHead(status).end('{}'));

describe('checkLink', () => {
  it('distinguishes a link that works from one that does not', async () => {
    const cms = () => createFakeCms({ dashboardSize: 3 });
    expect(await checkAt(cms(), 'goede-code')).toBe('valid');
    expect(await checkAt(cms(), 'oude-code')).toBe('expired');
  });

  it('takes a link that the cms cannot read for one that does not work', async () => {
    expect(await checkAt(createCms(400), 'x'.repeat(300))).toBe('expired');
  });

  it('asks nothing about a link without a code', async () => {
    expect(await checkAt(createCms(200), '')).toBe('expired');
  });

  it('takes one that must wait for wrong, and knows an outage', async () => {
    expect(await checkAt(createCms(429), 'code')).toBe('expired');
    expect(await checkAt(createCms(502), 'code')).toBe('unreachable');
  });
});
