import { describe, expect, it } from 'vitest';
import { etagMatches } from './etag-matches.ts';

describe('etagMatches', () => {
  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    ['', false],
    [null, false],
    [undefined, false],
  ])('returns for the header %s and the ETag "a": %s', (header, expected) => {
    expect(etagMatches(header, '"a"')).toBe(expected);
  });
});
