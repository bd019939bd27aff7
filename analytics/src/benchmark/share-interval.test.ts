import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeShareInterval } from './share-interval.ts';

const bounds = (hits: number, n: number, population?: number) => {
  const result = computeShareInterval(hits, n, population);
  if (result.kind === 'undetermined') throw new Error('undetermined');
  return result.estimate;
};

describe('computeShareInterval', () => {
  it.each([
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3 (score without continuity
    // correction).
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives Newcombe’s published interval for %i of %i', (hits, n, low, high) => {
    expect(bounds(hits, n).low).toBeCloseTo(low, 4);
    expect(bounds(hits, n).high).toBeCloseTo(high, 4);
  });
  it('gives 93.13 % for 339 of 364, the first measurement of Venray', () => {
    expect(bounds(339, 364).value).toBeCloseTo(0.9313, 4);
  });
  it('has no width when the whole population was observed', () => {
    expect(bounds(30, 40, 40)).toEqual({ value: 0.75, low: 0.75, high: 0.75 });
  });
  it('counts 50 of 100 people as 99 observations', () => {
    // Effective size 50 · 99 / 50 = 99: Wilson for p = 0.4 and n = 99, computed with SciPy's
    // norm.ppf.
    expect(bounds(20, 50, 100).low).toBeCloseTo(0.3089792, 6);
    expect(bounds(20, 50, 100).high).toBeCloseTo(0.4984914, 6);
  });
  it('starts at exactly 0 without hits and ends at exactly 1 without misses', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (n) => {
        expect(bounds(0, n).low).toBe(0);
        expect(bounds(n, n).high).toBe(1);
      }),
    );
  });
  it('is undetermined without observations', () => {
    expect(computeShareInterval(0, 0)).toEqual({ kind: 'undetermined' });
  });
  it('rejects counts that do not fit', () => {
    expect(() => computeShareInterval(3, 2)).toThrow(RangeError);
    expect(() => computeShareInterval(-1, 2)).toThrow(RangeError);
    expect(() => computeShareInterval(1, 2, 1)).toThrow(RangeError);
  });
  it('contains the share, lies within 0 and 1, is symmetric, and is never wider with a population', () => {
    const counts = fc
      .tuple(fc.nat(500), fc.nat(500), fc.nat(500))
      .map(([hits, misses, others]) => ({ hits, n: hits + misses + 1, others }));
    fc.assert(
      fc.property(counts, ({ hits, n, others }) => {
        const [wide, tight] = [bounds(hits, n), bounds(hits, n, n + others)];
        const mirror = bounds(n - hits, n);
        expect(wide.low).toBeGreaterThanOrEqual(0);
        expect(wide.low).toBeLessThanOrEqual(tight.low + 1e-12);
        expect(tight.low).toBeLessThanOrEqual(tight.value + 1e-12);
        expect(tight.high).toBeGreaterThanOrEqual(tight.value - 1e-12);
        expect(wide.high).toBeGreaterThanOrEqual(tight.high - 1e-12);
        expect(wide.high).toBeLessThanOrEqual(1);
        expect(mirror.low).toBeCloseTo(1 - wide.high, 10);
      }),
    );
  });
});
