import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage-of.ts';

describe('coverageOf', () => {
  it('follows the programme’s bounds: 6 is extensive, 1 to 5 limited, 0 empty', () => {
    expect([0, 1, 5, 6, 7].map((n) => coverageOf(n, 6))).toEqual([
      'empty',
      'limited',
      'limited',
      'extensive',
      'extensive',
    ]);
  });
  it('has no limited range when one module is enough', () => {
    expect(coverageOf(1, 1)).toBe('extensive');
  });
  it('refuses what is no number of modules', () => {
    expect(() => coverageOf(-1, 6)).toThrow(RangeError);
    expect(() => coverageOf(1.5, 6)).toThrow(RangeError);
    expect(() => coverageOf(1, 0)).toThrow(RangeError);
  });
  it('never falls when a module is switched on', () => {
    const rank = { empty: 0, limited: 1, extensive: 2 };
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: 1, max: 20 }), (n, bound) => {
        expect(rank[coverageOf(n + 1, bound)]).toBeGreaterThanOrEqual(rank[coverageOf(n, bound)]);
      }),
    );
  });
});
