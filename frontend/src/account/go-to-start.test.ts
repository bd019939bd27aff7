import { describe, expect, it } from 'vitest';
import { goToStart } from './go-to-start.ts';

const siteUrl = new URL('https://digivaardig.example');
const context = {
  redirect: (path: string, status = 302) =>
    new Response(null, { status, headers: { Location: path } }),
};

describe('goToStart', () => {
  it.each([
    ['/dashboard', '/dashboard'],
    ['/assen/themas?voorbeeld', '/assen/themas?voorbeeld'],
    ['https://digivaardig.example/admin', '/admin'],
  ])('redirects to %s on the same origin', (start, location) => {
    const { status, headers } = goToStart(context, start, siteUrl);
    expect([status, headers.get('location')]).toEqual([303, location]);
  });

  it('leads to an admin of another origin by a page, since forms may not lead there', async () => {
    const response = goToStart(context, 'http://localhost:3000/admin?a=1&b="', siteUrl);
    expect(response.status).toBe(200);
    expect(response.headers.get('refresh')).toBe('0; url=http://localhost:3000/admin?a=1&b=%22');
    expect(await response.text()).toContain('href="http://localhost:3000/admin?a=1&amp;b=%22"');
  });
});
