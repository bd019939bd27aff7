import { describe, expect, it } from 'vitest';
import { securityHeaders } from './security-headers.ts';

const headers = (url: string) => Object.fromEntries(securityHeaders(new URL(url)));

// After internet.nl, checks/tasks/http_headers.py.
describe('securityHeaders', () => {
  const policy = headers('http://localhost')['Content-Security-Policy'] ?? '';

  it.each(['default-src', 'base-uri', 'form-action', 'frame-ancestors'])(
    'names %s',
    (directive) => {
      expect(policy).toContain(`${directive} '`);
    },
  );

  it.each(['unsafe-', 'data:', 'http:', 'https:', '*'])('has no %s in the policy', (hole) => {
    expect(policy).not.toContain(hole);
  });

  it('asks for https for a year, only where the site is on https', () => {
    expect(headers('https://site.example')['Strict-Transport-Security']).toMatch(
      /max-age=31536000/,
    );
    expect(headers('http://localhost')).not.toHaveProperty('Strict-Transport-Security');
  });

  it('holds the headers that internet.nl calls good', () => {
    expect(headers('https://site.example')).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'same-origin',
    });
  });
});
