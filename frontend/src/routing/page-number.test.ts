import { describe, expect, it } from 'vitest';
import { parsePageNumber } from './page-number.ts';

describe('parsePageNumber', () => {
  it('returns 1 without a parameter', () => {
    expect(parsePageNumber(null)).toBe(1);
  });

  it.each(['0', '-1', '01', '1.5', '1e3', 'twee', '', ' 2', '9999999'])(
    'returns undefined for %j',
    (parameter) => {
      expect(parsePageNumber(parameter)).toBeUndefined();
    },
  );

  it('parses a page number', () => {
    expect(parsePageNumber('12')).toBe(12);
  });
});
