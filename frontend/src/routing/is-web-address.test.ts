import { expect, it } from 'vitest';
import { isWebAddress } from './is-web-address.ts';

it.each([null, '', 'assen.nl', 'javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.nl'])(
  'does not link %j',
  (value) => {
    expect(isWebAddress(value)).toBe(false);
  },
);

it('links http and https', () => {
  expect(isWebAddress('https://assen.example/pad')).toBe(true);
  expect(isWebAddress('http://intranet')).toBe(true);
});
