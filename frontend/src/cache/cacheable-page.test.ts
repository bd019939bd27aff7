import { describe, expect, it } from 'vitest';
import { keepPage } from './cacheable-page.ts';

const page = (init: ResponseInit = {}) => new Response('<p>Welkom</p>', init);
const openToAll = { openToAll: true, subject: 'assen' };

describe('a page', () => {
  it('is kept when every stranger gets it and it says what it is about', async () => {
    const headers = { 'Cache-Control': 'no-cache', Date: 'nu' };
    const kept = await keepPage(page({ headers }), openToAll);
    expect(kept?.subject).toBe('assen');
    const names = kept?.value.headers.map(([name]) => name);
    expect(names).toContain('cache-control');
    expect(names).toContain('etag');
    expect(names).not.toContain('date');
    expect(new TextDecoder().decode(kept?.value.body)).toBe('<p>Welkom</p>');
  });

  it('has the same tag as long as it says the same', async () => {
    const tags = [];
    for (const text of ['een', 'een', 'twee']) {
      tags.push((await keepPage(new Response(text), openToAll))?.value.etag);
    }
    expect(tags[0]).toBe(tags[1]);
    expect(tags[0]).not.toBe(tags[2]);
  });

  it.each([
    ['for staff', page(), { openToAll: false, subject: 'assen' }],
    ['about nobody knows what', page(), { openToAll: true, subject: undefined }],
    ['not found', page({ status: 404 }), openToAll],
    ['out of order', page({ status: 503 }), openToAll],
    ['with something for this browser', page({ headers: { 'Set-Cookie': 'a=1' } }), openToAll],
  ])('is not kept when it is %s', async (_what, response, drawn) => {
    expect(await keepPage(response, drawn)).toBeUndefined();
    // And goes out as it was.
    expect(await response.text()).toBe('<p>Welkom</p>');
  });
});
