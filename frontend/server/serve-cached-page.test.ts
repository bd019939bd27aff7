import { describe, expect, it } from 'vitest';
import { type CachedPage, toCacheablePage } from '../src/cache/cacheable-page.ts';
import { InvalidatingCache } from '../src/cache/invalidating-cache.ts';
import { InvalidationLog } from '@digivaardig/contracts/invalidation-log';
import { withServer } from '../src/testing/with-server.ts';
import { createSiteServer } from './create-site-server.ts';

const html = '<p>Welkom in Assen</p>';

/** Runs a test against a server with two cached pages, whose site answers which URL it rendered. */
async function withCachedPages<T>(test: (url: string) => Promise<T>): Promise<T> {
  const log = new InvalidationLog();
  log.apply({ at: 0, complete: true, changes: [] }, performance.now());
  const pages = new InvalidatingCache<CachedPage>(log, 100_000);
  const headers = new Headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
    Vary: 'Cookie',
  });
  for (const key of ['/assen', '/assen/nieuws?pagina=2']) {
    await pages.compute(key, async () => {
      const scope = { isPublic: true, tenantId: 'assen' };
      const cacheable = await toCacheablePage(new Response(html, { headers }), scope);
      return { result: undefined, cacheable };
    });
  }
  const site = createSiteServer(
    (request, response) => response.end(`rendered ${request.url ?? ''}`),
    new URL('https://digivaardig.example'),
    { pages },
  );
  return withServer(site, test);
}

const request = async (url: string, init: RequestInit = {}) => {
  const response = await fetch(url, init);
  return { status: response.status, headers: response.headers, body: await response.text() };
};

describe('serveCachedPage for an anonymous visitor', () => {
  it('sends a cached page with its own headers and the security headers', async () => {
    await withCachedPages(async (url) => {
      const { status, headers, body } = await request(`${url}/assen`);
      expect([status, body]).toEqual([200, html]);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.get('vary')).toBe('Cookie');
      expect(headers.get('content-length')).toBe(String(html.length));
      expect((await request(`${url}/assen/nieuws?pagina=2`)).body).toBe(html);
    });
  });

  it.each([
    ['an unknown parameter', '/assen?utm_source=x'],
    ['many of them', `/assen?${Array.from({ length: 50 }, (_, n) => `u${String(n)}=x`).join('&')}`],
    ['another order', '/assen/nieuws?x=1&pagina=2'],
    ['a second value', '/assen/nieuws?pagina=2&pagina=3'],
    ['another encoding', '/%61ssen/nieuws?%70agina=%32'],
  ])('sends the cached page in answer to %s', async (_what, path) => {
    await withCachedPages(async (url) => {
      expect((await request(url + path)).body).toBe(html);
    });
  });

  it('sends no body for HEAD, and 304 when the browser has the page', async () => {
    await withCachedPages(async (url) => {
      const head = await request(`${url}/assen`, { method: 'HEAD' });
      expect([head.status, head.body]).toEqual([200, '']);
      const etag = head.headers.get('etag') ?? '';
      const match = await request(`${url}/assen`, { headers: { 'If-None-Match': `W/${etag}` } });
      expect([match.status, match.body, match.headers.get('etag')]).toEqual([304, '', etag]);
      const mismatch = await request(`${url}/assen`, { headers: { 'If-None-Match': '"x"' } });
      expect(mismatch.status).toBe(200);
    });
  });
});

describe('serveCachedPage leaves a request to the site', () => {
  it.each([
    ['when it has a session cookie', '/assen', { headers: { Cookie: 'a=1; payload-token=x' } }],
    ['when its page is not cached', '/groningen', {}],
    ['when it asks for a draft', '/assen/nieuws/een-bericht?voorbeeld', {}],
    ['when it has the key of a feed', '/assen/nieuws/feed.xml?sleutel=geheim', {}],
  ])('%s', async (_reason, path, init) => {
    await withCachedPages(async (url) => {
      expect((await request(url + path, init)).body).toBe(`rendered ${path}`);
    });
  });
});
