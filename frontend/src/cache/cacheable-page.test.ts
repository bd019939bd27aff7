import { describe, expect, it } from 'vitest';
import { toCacheablePage } from './cacheable-page.ts';

const page = (init: ResponseInit = {}) => new Response('<p>Welkom</p>', init);
const publicPage = { isPublic: true, tenantId: 'assen' };

describe('toCacheablePage', () => {
  it('caches a public page with its headers, except those of one response', async () => {
    const headers = { 'Cache-Control': 'no-cache', Date: 'nu' };
    const cacheable = await toCacheablePage(page({ headers }), publicPage);
    expect(cacheable?.tenantId).toBe('assen');
    const names = cacheable?.value.headers.map(([name]) => name);
    expect(names).toContain('cache-control');
    expect(names).toContain('etag');
    expect(names).not.toContain('date');
    expect(new TextDecoder().decode(cacheable?.value.body)).toBe('<p>Welkom</p>');
  });

  it('gives equal bodies equal ETags, and different bodies different ones', async () => {
    const etags = [];
    for (const text of ['een', 'een', 'twee']) {
      etags.push((await toCacheablePage(new Response(text), publicPage))?.value.etag);
    }
    expect(etags[0]).toBe(etags[1]);
    expect(etags[0]).not.toBe(etags[2]);
  });

  it.each([
    ['is for staff', page(), { isPublic: false, tenantId: 'assen' }],
    ['has no known tenant', page(), { isPublic: true, tenantId: undefined }],
    ['was not found', page({ status: 404 }), publicPage],
    ['is unavailable', page({ status: 503 }), publicPage],
    ['sets a cookie', page({ headers: { 'Set-Cookie': 'a=1' } }), publicPage],
  ])('leaves a response unread that %s', async (_reason, response, scope) => {
    expect(await toCacheablePage(response, scope)).toBeUndefined();
    expect(await response.text()).toBe('<p>Welkom</p>');
  });
});
