import { describe, expect, it } from 'vitest';
import { hasSessionCookie } from './session-cookie.ts';

describe('hasSessionCookie', () => {
  it.each([
    ['payload-token=abc', true],
    ['a=1; payload-token=abc', true],
    ['a=1;payload-token=', true],
    ['not-payload-token=abc', true],
    ['payload-tenant=abc', false],
    ['', false],
    [undefined, false],
    [null, false],
  ])('returns for the header %s: %s', (cookie, expected) => {
    expect(hasSessionCookie(cookie)).toBe(expected);
  });
});
