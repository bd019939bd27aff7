import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeLevelQuantile } from './level-quantile.ts';

describe('computeLevelQuantile', () => {
  it('gives what NumPy’s quantile gives with method inverted_cdf', () => {
    // numpy.quantile(numpy.repeat([0, 1, 2, 3], [2, 3, 4, 1]), [0, .2, .25, .5, .51, .75, .9, .91,
    // 1], method=…)
    const fractions = [0, 0.2, 0.25, 0.5, 0.51, 0.75, 0.9, 0.91, 1];
    expect(fractions.map((fraction) => computeLevelQuantile([2, 3, 4, 1], fraction))).toEqual([
      0, 0, 1, 1, 2, 2, 2, 3, 3,
    ]);
  });
  it('skips levels without people', () => {
    expect(computeLevelQuantile([0, 0, 5], 0)).toBe(2);
    expect(computeLevelQuantile([0, 3, 0, 0], 1)).toBe(1);
  });
  it('counts 0.07 of 100 people as 7, although the product in doubles is slightly more', () => {
    expect(computeLevelQuantile([7, 93], 0.07)).toBe(0);
  });
  it('gives undefined when there are no people', () => {
    expect(computeLevelQuantile([], 0.5)).toBeUndefined();
    expect(computeLevelQuantile([0, 0], 0.5)).toBeUndefined();
  });
  it('rejects a fraction above 1 and a negative count', () => {
    expect(() => computeLevelQuantile([1], 1.1)).toThrow(RangeError);
    expect(() => computeLevelQuantile([2, -1], 0.5)).toThrow(RangeError);
  });
  it('equals the value at that index in the sorted list of all people', () => {
    const levels = fc.array(fc.nat(20), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(levels, fc.integer({ min: 1, max: 100 }), (counts, percent) => {
        const line = counts.flatMap((count, level) => Array.from({ length: count }, () => level));
        const position = Math.max(1, Math.ceil((percent * line.length) / 100));
        expect(computeLevelQuantile(counts, percent / 100)).toBe(line[position - 1]);
      }),
    );
  });
});
