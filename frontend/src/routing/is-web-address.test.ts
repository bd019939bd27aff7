import { describe, expect, it } from 'vitest';
import { isWebAddress } from './is-web-address.ts';

describe('isWebAddress', () => {
  it.each([null, '', 'assen.nl', 'javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.nl'])(
    'rejects %j',
    (value) => {
      expect(isWebAddress(value)).toBe(false);
    },
  );

  it.each(['https://assen.example/pad', 'http://intranet'])('accepts %j', (value) => {
    expect(isWebAddress(value)).toBe(true);
  });
});
