import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { listening } from '../src/testing/with-server.ts';
import { createSiteServer } from './create-site-server.ts';

const siteUrl = new URL('https://digivaardig.example');
const echo = () =>
  createSiteServer((request, response) => {
    response.end(JSON.stringify({ url: request.url, headers: request.headers }));
  }, siteUrl);

const hasSecurityHeaders = (response: Response) =>
  response.headers.get('content-security-policy')?.includes("default-src 'none'");

describe('createSiteServer', () => {
  it('presents every request as one to the site’s own address', async () => {
    await listening(echo(), async (url) => {
      const headers = { 'X-Forwarded-Host': 'kwaad.example', 'X-Forwarded-Port': '666' };
      const response = await fetch(`${url}/assen`, { headers });
      expect(hasSecurityHeaders(response)).toBe(true);
      const seen = (await response.json()) as { headers: Record<string, string> };
      expect(seen.headers).toMatchObject({
        host: 'digivaardig.example',
        'x-forwarded-host': 'digivaardig.example',
        'x-forwarded-proto': 'https',
      });
      expect(seen.headers).not.toHaveProperty('x-forwarded-port');
    });
  });

  it('answers what it refuses with the same headers', async () => {
    await listening(echo(), async (url) => {
      const response = await fetch(`${url}/assen`, { method: 'DELETE' });
      expect(response.status).toBe(405);
      expect(hasSecurityHeaders(response)).toBe(true);
    });
  });

  it('shows the site’s own "not found" for an address that is not plain', async () => {
    await listening(echo(), async (url) => {
      const response = await fetch(`${url}/assen%2Fnieuws`);
      expect(await response.json()).toMatchObject({ url: '/404' });
    });
  });

  it('answers what is no HTTP with the same headers', async () => {
    await listening(echo(), async (url) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.end('geen HTTP\r\n\r\n');
      const [chunk] = (await once(socket, 'data')) as [Buffer];
      expect(chunk.toString()).toMatch(/^HTTP\/1\.1 400 [\s\S]*Content-Security-Policy/);
    });
  });
});
