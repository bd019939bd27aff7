import { describe, expect, it } from 'vitest';
import { ChangesHeard } from '../src/cache/invalidation-log.ts';
import { Kept } from '../src/cache/invalidating-cache.ts';
import { type StoredPage, storedPage } from '../src/cache/stored-page.ts';
import { listening } from '../src/testing/with-server.ts';
import { createSiteServer } from './create-site-server.ts';

const html = '<p>Welkom in Assen</p>';

/** A server before a site that only says that it was asked, with one page kept. */
async function withKept<T>(test: (url: string) => Promise<T>): Promise<T> {
  const heard = new ChangesHeard();
  heard.hear({ at: 0, complete: true, changes: [] }, performance.now());
  const pages = new Kept<StoredPage>(heard, 100_000);
  const headers = new Headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
    Vary: 'Cookie',
  });
  for (const key of ['/assen', '/assen/nieuws?pagina=2']) {
    await pages.make(key, async () => {
      const value = storedPage(headers, new TextEncoder().encode(html));
      return { result: undefined, keep: { value, subject: 'assen', bytes: html.length } };
    });
  }
  const site = createSiteServer(
    (request, response) => response.end(`drawn ${request.url ?? ''}`),
    new URL('https://digivaardig.example'),
    { pages },
  );
  return listening(site, test);
}

const ask = async (url: string, init: RequestInit = {}) => {
  const response = await fetch(url, init);
  return { status: response.status, headers: response.headers, body: await response.text() };
};

describe('a stranger', () => {
  it('gets a page that is kept, with its headers and those of every answer', async () => {
    await withKept(async (url) => {
      const { status, headers, body } = await ask(`${url}/assen`);
      expect([status, body]).toEqual([200, html]);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.get('vary')).toBe('Cookie');
      expect(headers.get('content-length')).toBe(String(html.length));
      expect((await ask(`${url}/assen/nieuws?pagina=2`)).body).toBe(html);
    });
  });

  it('gets it without its body for HEAD, and not again when they have it', async () => {
    await withKept(async (url) => {
      const head = await ask(`${url}/assen`, { method: 'HEAD' });
      expect([head.status, head.body]).toEqual([200, '']);
      const tag = head.headers.get('etag') ?? '';
      const known = await ask(`${url}/assen`, { headers: { 'If-None-Match': `W/${tag}` } });
      expect([known.status, known.body, known.headers.get('etag')]).toEqual([304, '', tag]);
      const other = await ask(`${url}/assen`, { headers: { 'If-None-Match': '"x"' } });
      expect(other.status).toBe(200);
    });
  });
});

describe('the site is asked to draw', () => {
  it.each([
    ['for who may be signed in', '/assen', { headers: { Cookie: 'a=1; payload-token=x' } }],
    ['a page that is not kept', '/groningen', {}],
    ['a page that is asked with other words', '/assen?voorbeeld', {}],
  ])('%s', async (_what, path, init) => {
    await withKept(async (url) => {
      expect((await ask(url + path, init)).body).toBe(`drawn ${path}`);
    });
  });
});
