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

describe('the admin', () => {
  it.each(['/admin/login', '/api/users/me', '/api/health', '/bestaat-niet'])(
    '%s cannot be framed or sniffed',
    async (path) => {
      const { headers } = await fetch(`${inject('settings').CMS_URL}${path}`);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe-eval');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );
});
