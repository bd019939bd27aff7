import { describe, expect, it } from 'vitest';
import { findThemesBelowMinimum, toLevel } from './levels.ts';

describe('toLevel', () => {
  it('is the number of cuts that a score reaches', () => {
    const cuts = [2500, 5000, 7500];
    expect([0, 2499, 2500, 5000, 7499, 10_000].map((score) => toLevel(score, cuts))).toEqual([
      0, 0, 1, 2, 2, 3,
    ]);
  });
  it('accepts abilities as well as points', () => {
    expect(toLevel(-0.2, [-1, 0, 1])).toBe(1);
  });
  it('gives level 0 without cuts', () => {
    expect(toLevel(10_000, [])).toBe(0);
  });
  it('rejects cuts that do not increase', () => {
    expect(() => toLevel(1, [3, 3])).toThrow(RangeError);
    expect(() => toLevel(1, [3, 2])).toThrow(RangeError);
  });
});

describe('findThemesBelowMinimum', () => {
  const levels = new Map([
    ['privacy', 1],
    ['office', 2],
    ['apps', 0],
  ]);
  it('returns the themes below the minimum, and none that reach it exactly', () => {
    const minimums = new Map([
      ['privacy', 2],
      ['office', 2],
    ]);
    expect(findThemesBelowMinimum(levels, minimums)).toEqual(['privacy']);
  });
  it('leaves out a theme that was not measured or has no minimum', () => {
    expect(findThemesBelowMinimum(levels, new Map([['internet', 3]]))).toEqual([]);
    expect(findThemesBelowMinimum(levels, new Map())).toEqual([]);
  });
});
