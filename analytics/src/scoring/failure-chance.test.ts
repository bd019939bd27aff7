import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someItem } from '../testing/some-item.ts';
import { failureChance } from './failure-chance.ts';
import { successChance } from './success-chance.ts';

describe('failureChance', () => {
  it('and the chance of success add up to 1', () => {
    fc.assert(
      fc.property(someItem, fc.double({ min: -4, max: 4, noNaN: true }), (item, ability) => {
        expect(failureChance(item, ability) + successChance(item, ability)).toBeCloseTo(1, 12);
      }),
    );
  });
  it('is not lost where success is all but certain', () => {
    const item = { id: 'q', discrimination: 10, difficulty: -4, guessing: 0.2 };
    expect(successChance(item, 4)).toBe(1);
    expect(failureChance(item, 4)).toBeCloseTo(0.8 * Math.exp(-80), 45);
    expect(failureChance(item, 4)).toBeGreaterThan(0);
  });
});
