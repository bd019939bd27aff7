import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { fakeCms } from '../testing/fake-cms/fake-cms.ts';
import { listening } from '../testing/with-server.ts';
import { requestPassword } from './request-password-link.ts';

const caller = (cmsUrl: string) => ({ cmsUrl, headers: {} });
const atFake = (email: unknown) =>
  listening(fakeCms({ dashboardSize: 3 }), (url) => requestPassword(caller(url), email));

describe('requestPassword', () => {
  it('says the same for an address with and without an account', async () => {
    const known = await atFake('medewerker@assen.example');
    expect(known).toEqual({ kind: 'asked' });
    expect(await atFake('niemand@assen.example')).toEqual(known);
  });

  it.each(['', 'geen adres', 'twee@apen@staart', undefined, { $gt: '' }])(
    'asks nothing of the cms for %j',
    async (email) => {
      expect(await requestPassword(caller('http://127.0.0.1:1'), email)).toEqual({
        kind: 'incomplete',
      });
    },
  );

  it('tells how long to wait, and passes on who asks', async () => {
    let told: unknown;
    const busy = createServer((request, response) => {
      told = request.headers['x-client-address'];
      response.writeHead(429, { 'Retry-After': '90' }).end('{}');
    });
    const outcome = await listening(busy, (cmsUrl) =>
      requestPassword({ cmsUrl, headers: { 'x-client-address': '198.51.100.1' } }, 'a@b.nl'),
    );
    expect(outcome).toEqual({ kind: 'locked', seconds: 90 });
    expect(told).toBe('198.51.100.1');
  });
});
