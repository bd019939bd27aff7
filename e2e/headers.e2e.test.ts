import { describe, expect, inject, it } from 'vitest';
import { commonPages, listPages } from './site-pages.ts';
import { siteUrl } from './urls.ts';

const paths = [
  ...listPages('groningen'),
  ...commonPages,
  '/groningen/nieuws/feed.xml',
  '/robots.txt',
  '/health',
  '/dashboard',
  '/favicon.svg',
  '/_astro/bestaat-niet.css',
  '/%2e%2e/x',
  '/groningen//nieuws',
];

const forbidden = [/unsafe-/, /\bhttp:/, /data:/, /\*/];

describe('every route of the site', () => {
  it.each(paths)('%s sends the security headers', async (path) => {
    const { headers } = await fetch(siteUrl(path), { redirect: 'manual' });
    const policy = headers.get('content-security-policy') ?? '';
    for (const directive of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(directive);
    }
    for (const pattern of forbidden) expect(policy).not.toMatch(pattern);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });
});

const largeForm = new FormData();
largeForm.set('file', new Blob([new Uint8Array(20_000_000)]), 'groot.pdf');

/** One answer of each kind, of the built servers. */
const kinds: [path: string, status: number, init?: RequestInit][] = [
  ['/', 307],
  ['/admin/login', 200],
  ['/admin/geen-toegang', 403],
  ['/admin/wachtwoord', 302],
  ['/admin/collections/x/y/z', 200],
  ['/admin/%E0%A4%A', 400],
  ['/admin/login', 405, { method: 'POST' }],
  ['/admin/login', 405, { method: 'PROPFIND' }],
  ['/bestaat-niet', 404],
  ['/_next/image?url=/x&w=64&q=75', 404],
  ['/_next/static/bestaat-niet.js', 404],
  ['/api/users/me', 200],
  ['/api/health', 200],
  ['/api/modules', 403],
  ['/api/modules', 200, { method: 'OPTIONS' }],
  ['/api/bestaat-niet', 404],
  ['/api/files', 403, { method: 'POST', body: new FormData() }],
  ['/api/files', 403, { method: 'POST', body: largeForm }],
  ['/api/modules', 413, { method: 'POST', body: largeForm }],
  ['/api/users/login', 413, { method: 'POST', body: 'x'.repeat(2_000_000) }],
  ['/api/site', 415, { method: 'POST', body: 'x' }],
];

describe('the cms', () => {
  it.each(kinds)('at %s, with status %i, cannot be framed, sniffed or cached', async (...kind) => {
    const [path, status, init] = kind;
    const url = `${inject('settings').CMS_URL}${path}`;
    const response = await fetch(url, { redirect: 'manual', ...init });
    await response.arrayBuffer();
    expect(response.status).toBe(status);
    const { headers } = response;
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toMatch(/no-store/);
  });

  it('lets browsers keep the files of a build', async () => {
    const { CMS_URL } = inject('settings');
    const page = await (await fetch(`${CMS_URL}/admin/login`)).text();
    const [, file = ''] = /src="(\/_next\/static\/[^"]+[.]js)"/.exec(page) ?? [];
    const { status, headers } = await fetch(CMS_URL + file);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
