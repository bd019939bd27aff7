import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryItem } from '../testing/arbitrary-item.ts';
import { posteriorProbabilityAbove } from './posterior.ts';

const prior = { mean: 0, sd: 1 };

describe('posteriorProbabilityAbove', () => {
  it.each([
    // Upper tails of the standard normal distribution, as in printed tables.
    [0, 0.5],
    [1, 0.158655],
    [-1.96, 0.975002],
    [0.33, 0.3707],
  ])('is the normal tail above %d without answers', (cut, tail) => {
    expect(posteriorProbabilityAbove(cut, [], prior)).toBeCloseTo(tail, 3);
  });
  it.each([
    [1, 0.158655],
    [-1.96, 0.975002],
    [4, 0.0000317],
  ])('is the normal tail %d deviations above the mean of a narrow prior', (deviations, tail) => {
    const narrow = { mean: 0.3, sd: 0.004 };
    const cut = narrow.mean + deviations * narrow.sd;
    expect(posteriorProbabilityAbove(cut, [], narrow)).toBeCloseTo(tail, 3);
  });
  it('decreases as the cut increases, and lies between 0 and 1', () => {
    const cut = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(arbitraryItem, fc.boolean()), { maxLength: 10 }),
        cut,
        cut,
        (given, a, b) => {
          const answers = given.map(([item, isCorrect]) => ({ item, isCorrect }));
          const computeAbove = (value: number) => posteriorProbabilityAbove(value, answers, prior);
          expect(computeAbove(Math.min(a, b))).toBeGreaterThanOrEqual(
            computeAbove(Math.max(a, b)) - 1e-12,
          );
          expect(computeAbove(a)).toBeGreaterThanOrEqual(0);
          expect(computeAbove(a)).toBeLessThanOrEqual(1 + 1e-12);
        },
      ),
    );
  });
});
