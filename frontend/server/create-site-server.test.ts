import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { withServer } from '../src/testing/with-server.ts';
import { createSiteServer } from './create-site-server.ts';

const siteUrl = new URL('https://digivaardig.example');
/** A server whose site answers with the request that it got. */
const createEchoServer = () =>
  createSiteServer((request, response) => {
    response.end(JSON.stringify({ url: request.url, headers: request.headers }));
  }, siteUrl);

const hasSecurityHeaders = (response: Response) =>
  response.headers.get('content-security-policy')?.includes("default-src 'none'");

describe('createSiteServer', () => {
  it('replaces the host headers of a client by those of the site', async () => {
    await withServer(createEchoServer(), async (url) => {
      const headers = { 'X-Forwarded-Host': 'kwaad.example', 'X-Forwarded-Port': '666' };
      const response = await fetch(`${url}/assen`, { headers });
      expect(hasSecurityHeaders(response)).toBe(true);
      const forwarded = (await response.json()) as { headers: Record<string, string> };
      expect(forwarded.headers).toMatchObject({
        host: 'digivaardig.example',
        'x-forwarded-host': 'digivaardig.example',
        'x-forwarded-proto': 'https',
      });
      expect(forwarded.headers).not.toHaveProperty('x-forwarded-port');
    });
  });

  it('sends the security headers with a rejection', async () => {
    await withServer(createEchoServer(), async (url) => {
      const response = await fetch(`${url}/assen`, { method: 'DELETE' });
      expect(response.status).toBe(405);
      expect(hasSecurityHeaders(response)).toBe(true);
    });
  });

  it('renders a shared page for HEAD as for GET, and sends no body', async () => {
    const rendered: string[] = [];
    const server = createSiteServer((request, response) => {
      rendered.push(`${request.method ?? ''} ${request.url ?? ''}`);
      response.end('<p>Welkom</p>');
    }, siteUrl);
    await withServer(server, async (url) => {
      const response = await fetch(`${url}/assen?utm_source=x`, { method: 'HEAD' });
      expect(await response.text()).toBe('');
      await fetch(`${url}/inloggen`, { method: 'HEAD' });
    });
    expect(rendered).toEqual(['GET /assen', 'HEAD /inloggen']);
  });

  it('shows the "not found" page of the site for an ambiguous path', async () => {
    await withServer(createEchoServer(), async (url) => {
      const response = await fetch(`${url}/assen%2Fnieuws`);
      expect(await response.json()).toMatchObject({ url: '/404' });
    });
  });

  it('sends the security headers in answer to what is not HTTP', async () => {
    await withServer(createEchoServer(), async (url) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.end('geen HTTP\r\n\r\n');
      const [chunk] = (await once(socket, 'data')) as [Buffer];
      expect(chunk.toString()).toMatch(/^HTTP\/1\.1 400 [\s\S]*Content-Security-Policy/);
    });
  });
});
