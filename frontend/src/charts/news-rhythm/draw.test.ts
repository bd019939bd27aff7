import { describe, expect, it } from 'vitest';
import { drawRhythm } from './draw.ts';
import { rhythmOf } from './scale.ts';

const size = { width: 120, height: 100 };

describe('drawRhythm', () => {
  it('marks the weeks below the target', () => {
    const { bars } = drawRhythm(['2026-W46', '2026-W47'], [2, 1], 2, size);
    expect(bars.map(({ below }) => below)).toEqual([false, true]);
  });

  it('lays the target line at the height of the target', () => {
    const { bars, target } = drawRhythm(['2026-W47'], [2], 2, size);
    expect(target).toBe('M0,50L120,50');
    expect(bars[0]?.y).toBe(50);
  });

  it('names the last week and every third before it', () => {
    const weeks = ['2026-W44', '2026-W45', '2026-W46', '2026-W47'];
    expect(drawRhythm(weeks, [1, 1, 1, 1], 2, size).labels.map(({ week }) => week)).toEqual([
      44, 47,
    ]);
  });

  it('counts a week that is missing as none', () => {
    expect(drawRhythm(['2026-W47'], [], 2, size).bars[0]?.articles).toBe(0);
  });
});

describe('rhythmOf', () => {
  it('gives the mean and the weeks below the target', () => {
    expect(rhythmOf([2, 0, 4], 2)).toEqual({ average: 2, below: 1 });
  });

  it('has a mean of 0 without weeks', () => {
    expect(rhythmOf([], 2)).toEqual({ average: 0, below: 0 });
  });
});
