import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCoverage } from './coverage.ts';

describe('computeCoverage', () => {
  it('gives extensive from 6, limited from 1 to 5 and empty for 0 with the default bound', () => {
    expect([0, 1, 5, 6, 7].map((n) => computeCoverage(n, 6))).toEqual([
      'empty',
      'limited',
      'limited',
      'extensive',
      'extensive',
    ]);
  });
  it('has no limited range when the bound is 1', () => {
    expect(computeCoverage(1, 1)).toBe('extensive');
  });
  it('rejects a number of modules or a bound that is out of range', () => {
    expect(() => computeCoverage(-1, 6)).toThrow(RangeError);
    expect(() => computeCoverage(1.5, 6)).toThrow(RangeError);
    expect(() => computeCoverage(1, 0)).toThrow(RangeError);
  });
  it('never decreases when a module is switched on', () => {
    const rank = { empty: 0, limited: 1, extensive: 2 };
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: 1, max: 20 }), (n, bound) => {
        expect(rank[computeCoverage(n + 1, bound)]).toBeGreaterThanOrEqual(
          rank[computeCoverage(n, bound)],
        );
      }),
    );
  });
});
