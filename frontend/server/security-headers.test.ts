import { describe, expect, it } from 'vitest';
import { getSecurityHeaders } from './security-headers.ts';

const headers = (url: string) => Object.fromEntries(getSecurityHeaders(new URL(url)));

// The expectations follow checks/tasks/http_headers.py of internet.nl.
describe('getSecurityHeaders', () => {
  const policy = headers('http://localhost')['Content-Security-Policy'] ?? '';

  it.each(['default-src', 'base-uri', 'form-action', 'frame-ancestors'])(
    'sets %s in the Content-Security-Policy',
    (directive) => {
      expect(policy).toContain(`${directive} '`);
    },
  );

  it.each(['unsafe-', 'data:', 'http:', 'https:', '*'])(
    'has no %s in the Content-Security-Policy',
    (source) => {
      expect(policy).not.toContain(source);
    },
  );

  it('sets Strict-Transport-Security for a year, only where the site uses https', () => {
    expect(headers('https://site.example')['Strict-Transport-Security']).toMatch(
      /max-age=31536000/,
    );
    expect(headers('http://localhost')).not.toHaveProperty('Strict-Transport-Security');
  });

  it('sets the other headers that internet.nl checks', () => {
    expect(headers('https://site.example')).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'same-origin',
    });
  });
});
