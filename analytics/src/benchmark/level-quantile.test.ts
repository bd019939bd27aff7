import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelQuantile } from './level-quantile.ts';

describe('levelQuantile', () => {
  it('gives what NumPy’s quantile gives with method inverted_cdf', () => {
    // numpy.quantile(numpy.repeat([0, 1, 2, 3], [2, 3, 4, 1]), [0, .2, .25, .5, .51, .75, .9, .91, 1], method=…)
    const parts = [0, 0.2, 0.25, 0.5, 0.51, 0.75, 0.9, 0.91, 1];
    expect(parts.map((part) => levelQuantile([2, 3, 4, 1], part))).toEqual([
      0, 0, 1, 1, 2, 2, 2, 3, 3,
    ]);
  });
  it('skips levels that nobody has', () => {
    expect(levelQuantile([0, 0, 5], 0)).toBe(2);
    expect(levelQuantile([0, 3, 0, 0], 1)).toBe(1);
  });
  it('counts 0.07 of 100 people as 7, though the product is a hair more', () => {
    expect(levelQuantile([7, 93], 0.07)).toBe(0);
  });
  it('knows none for nobody', () => {
    expect(levelQuantile([], 0.5)).toBeUndefined();
    expect(levelQuantile([0, 0], 0.5)).toBeUndefined();
  });
  it('refuses what is no part, and counts that are no counts', () => {
    expect(() => levelQuantile([1], 1.1)).toThrow(RangeError);
    expect(() => levelQuantile([2, -1], 0.5)).toThrow(RangeError);
  });
  it('is the value at that place when everybody stands in line', () => {
    const levels = fc.array(fc.nat(20), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(levels, fc.integer({ min: 1, max: 100 }), (counts, percent) => {
        const line = counts.flatMap((count, level) => Array.from({ length: count }, () => level));
        const place = Math.max(1, Math.ceil((percent * line.length) / 100));
        expect(levelQuantile(counts, percent / 100)).toBe(line[place - 1]);
      }),
    );
  });
});
