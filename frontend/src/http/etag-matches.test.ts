import { expect, it } from 'vitest';
import { sameTag } from './etag-matches.ts';

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
])('%s names the version "a": %s', (header, same) => {
  expect(sameTag(header, '"a"')).toBe(same);
});
