import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareInterval } from './share-interval.ts';

const bounds = (hits: number, n: number, population?: number) => {
  const result = shareInterval(hits, n, population);
  if (result.kind === 'undetermined') throw new Error('undetermined');
  return result.estimate;
};

describe('shareInterval', () => {
  it.each([
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3 (score without continuity correction).
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives Newcombe’s published interval for %i of %i', (hits, n, low, high) => {
    expect(bounds(hits, n).low).toBeCloseTo(low, 4);
    expect(bounds(hits, n).high).toBeCloseTo(high, 4);
  });
  it('shows the participation of Venray’s first measurement: 339 of 364', () => {
    expect(bounds(339, 364).value).toBeCloseTo(0.9313, 4);
  });
  it('has no uncertainty left when everybody was asked', () => {
    expect(bounds(30, 40, 40)).toEqual({ value: 0.75, low: 0.75, high: 0.75 });
  });
  it('counts 50 of 100 people as 99 observations', () => {
    // Effective size 50 · 99 / 50 = 99: Wilson for p = 0.4 and n = 99, worked out with SciPy's norm.ppf.
    expect(bounds(20, 50, 100).low).toBeCloseTo(0.3089792, 6);
    expect(bounds(20, 50, 100).high).toBeCloseTo(0.4984914, 6);
  });
  it('starts at 0 for no hits and ends at 1 for nothing else, to the last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (n) => {
        expect(bounds(0, n).low).toBe(0);
        expect(bounds(n, n).high).toBe(1);
      }),
    );
  });
  it('says nothing of nobody', () => {
    expect(shareInterval(0, 0)).toEqual({ kind: 'undetermined' });
  });
  it('refuses counts that do not fit', () => {
    expect(() => shareInterval(3, 2)).toThrow(RangeError);
    expect(() => shareInterval(-1, 2)).toThrow(RangeError);
    expect(() => shareInterval(1, 2, 1)).toThrow(RangeError);
  });
  it('holds the share, lies within 0 and 1, mirrors, and is never wider with a population', () => {
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
