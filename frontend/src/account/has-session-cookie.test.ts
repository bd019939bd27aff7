import { expect, it } from 'vitest';
import { seemsSignedIn } from './has-session-cookie.ts';

it.each([
  ['payload-token=abc', true],
  ['a=1; payload-token=abc', true],
  ['a=1;payload-token=', true],
  ['not-payload-token=abc', true],
  ['payload-tenant=abc', false],
  ['', false],
  [undefined, false],
  [null, false],
])('a browser that sends %s may be signed in: %s', (cookie, may) => {
  expect(seemsSignedIn(cookie)).toBe(may);
});
