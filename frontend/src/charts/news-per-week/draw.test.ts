import { describe, expect, it } from 'vitest';
import { drawNewsPerWeek } from './draw.ts';
import { summariseNewsPerWeek } from './scale.ts';

const size = { width: 120, height: 100 };

describe('drawNewsPerWeek', () => {
  it('marks the weeks below the target', () => {
    const { bars } = drawNewsPerWeek(['2026-W46', '2026-W47'], [2, 1], 2, size);
    expect(bars.map(({ isBelowTarget }) => isBelowTarget)).toEqual([false, true]);
  });

  it('draws the target line at the height of the target', () => {
    const { bars, targetPath } = drawNewsPerWeek(['2026-W47'], [2], 2, size);
    expect(targetPath).toBe('M0,50L120,50');
    expect(bars[0]?.y).toBe(50);
  });

  it('labels the last week and every third before it', () => {
    const weeks = ['2026-W44', '2026-W45', '2026-W46', '2026-W47'];
    expect(drawNewsPerWeek(weeks, [1, 1, 1, 1], 2, size).labels.map(({ week }) => week)).toEqual([
      44, 47,
    ]);
  });

  it('counts a missing week as 0', () => {
    expect(drawNewsPerWeek(['2026-W47'], [], 2, size).bars[0]?.articles).toBe(0);
  });
});

describe('summariseNewsPerWeek', () => {
  it('returns the mean and the number of weeks below the target', () => {
    expect(summariseNewsPerWeek([2, 0, 4], 2)).toEqual({ average: 2, weeksBelowTarget: 1 });
  });

  it('returns a mean of 0 without weeks', () => {
    expect(summariseNewsPerWeek([], 2)).toEqual({ average: 0, weeksBelowTarget: 0 });
  });
});
