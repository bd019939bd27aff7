import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createFakeCms } from '../testing/fake-cms/fake-cms.ts';
import { withServer } from '../testing/with-server.ts';
import { requestPasswordLink } from './request-password-link.ts';

const callerAt = (cmsUrl: string) => ({ cmsUrl, headers: {} });
const requestAtFakeCms = (email: unknown) =>
  withServer(createFakeCms({ dashboardSize: 3 }), (url) =>
    requestPasswordLink(callerAt(url), email),
  );

describe('requestPasswordLink', () => {
  it('returns the same for an address with and without an account', async () => {
    const knownAccount = await requestAtFakeCms('medewerker@assen.example');
    expect(knownAccount).toEqual({ kind: 'requested' });
    expect(await requestAtFakeCms('niemand@assen.example')).toEqual(knownAccount);
  });

  it.each([
    ['', 'incomplete'],
    [undefined, 'incomplete'],
    [{ $gt: '' }, 'incomplete'],
    ['geen adres', 'invalid'],
    ['twee@apen@staart', 'invalid'],
  ])('does not call the cms for %j, which is %s', async (email, kind) => {
    expect(await requestPasswordLink(callerAt('http://127.0.0.1:1'), email)).toEqual({ kind });
  });

  it('returns how long to wait, and identifies the visitor to the cms', async () => {
    let clientAddress: unknown;
    const rateLimitingCms = createServer((request, response) => {
      clientAddress = request.headers['x-client-address'];
      response.writeHead(429, { 'Retry-After': '90' }).end('{}');
    });
    const outcome = await withServer(rateLimitingCms, (cmsUrl) =>
      requestPasswordLink({ cmsUrl, headers: { 'x-client-address': '198.51.100.1' } }, 'a@b.nl'),
    );
    expect(outcome).toEqual({ kind: 'rateLimited', retryAfterSeconds: 90 });
    expect(clientAddress).toBe('198.51.100.1');
  });
});
