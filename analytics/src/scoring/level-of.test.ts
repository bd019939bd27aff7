import { describe, expect, it } from 'vitest';
import { levelOf } from './level-of.ts';

describe('levelOf', () => {
  it('is the number of cuts that a score reaches', () => {
    const cuts = [2500, 5000, 7500];
    expect([0, 2499, 2500, 5000, 7499, 10_000].map((score) => levelOf(score, cuts))).toEqual([
      0, 0, 1, 2, 2, 3,
    ]);
  });
  it('takes abilities as well as points', () => {
    expect(levelOf(-0.2, [-1, 0, 1])).toBe(1);
  });
  it('knows one level without cuts', () => {
    expect(levelOf(10_000, [])).toBe(0);
  });
  it('refuses cuts that do not rise', () => {
    expect(() => levelOf(1, [3, 3])).toThrow(RangeError);
    expect(() => levelOf(1, [3, 2])).toThrow(RangeError);
  });
});
