import { describe, expect, it } from 'vitest';
import { findContributionErrors } from './check-contributions.ts';

const positive = { min: 0, max: 100 };
const change = { min: -1000, max: 1000 };

describe('findContributionErrors', () => {
  it.each([
    ['a positive sum', [60, 40], 3, 110, positive],
    ['a negative sum', [990, 5], 20, -1000, change],
    ['a sum of 0 in which contributions cancel out', [990, 900], 20, 0, change],
    ['a sum of 0 of one sign', [0, 0], 20, 0, positive],
    ['one person', [40, 0], 1, -40, change],
    ['a group without a sum', [40, 30], 5, undefined, change],
    ['values that are all negative', [40, 30], 5, -120, { min: -100, max: -1 }],
  ] as const)('accepts %s', (_what, top, count, sum, bounds) => {
    expect(findContributionErrors(top, count, sum, bounds)).toEqual([]);
  });

  it.each([
    ['more than one person can have', [1100, 1], 5, -1101, change],
    ['a second that is larger', [5, 990], 20, -1000, change],
    ['more than a sum of one sign', [60, 50], 5, -100, { min: -100, max: 0 }],
    ['a second contribution of one person', [40, 1], 1, -41, change],
    ['a contribution of nobody', [40, 0], 0, 0, change],
  ] as const)('finds %s', (_what, top, count, sum, bounds) => {
    expect(findContributionErrors(top, count, sum, bounds)).toHaveLength(1);
  });
});
