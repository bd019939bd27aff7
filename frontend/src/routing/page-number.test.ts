import { expect, it } from 'vitest';
import { pageNumber } from './page-number.ts';

it('is 1 when no page is asked for', () => {
  expect(pageNumber(null)).toBe(1);
});

it.each(['0', '-1', '01', '1.5', '1e3', 'twee', '', ' 2', '9999999'])('refuses %j', (asked) => {
  expect(pageNumber(asked)).toBeUndefined();
});

it('reads a page number', () => {
  expect(pageNumber('12')).toBe(12);
});
