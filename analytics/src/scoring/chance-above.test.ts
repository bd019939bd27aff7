import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someItem } from '../testing/some-item.ts';
import { chanceAbove } from './chance-above.ts';

const prior = { mean: 0, sd: 1 };

describe('chanceAbove', () => {
  it.each([
    // Standard normal upper tails, as printed tables have them.
    [0, 0.5],
    [1, 0.158655],
    [-1.96, 0.975002],
    [0.33, 0.3707],
  ])('is the normal tail above %d without answers', (cut, tail) => {
    expect(chanceAbove(cut, [], prior)).toBeCloseTo(tail, 3);
  });
  it('falls as the cut rises, and lies between 0 and 1', () => {
    const cut = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(someItem, fc.boolean()), { maxLength: 10 }),
        cut,
        cut,
        (given, a, b) => {
          const answers = given.map(([item, right]) => ({ item, right }));
          const above = (at: number) => chanceAbove(at, answers, prior);
          expect(above(Math.min(a, b))).toBeGreaterThanOrEqual(above(Math.max(a, b)) - 1e-12);
          expect(above(a)).toBeGreaterThanOrEqual(0);
          expect(above(a)).toBeLessThanOrEqual(1 + 1e-12);
        },
      ),
    );
  });
});
