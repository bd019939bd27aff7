import { describe, expect, it } from 'vitest';
import { createSeededRandom } from './seeded-random.ts';

const draw = (seed: number, count: number) => {
  const random = createSeededRandom(seed);
  return Array.from({ length: count }, random);
};

describe('createSeededRandom', () => {
  it('gives the same numbers for the same seed and other numbers for another seed', () => {
    expect(draw(42, 5)).toEqual(draw(42, 5));
    expect(draw(43, 5)).not.toEqual(draw(42, 5));
  });
  it('fills the range from 0 to 1 evenly', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const number of draw(1, 10_000)) tenths[Math.floor(number * 10)]! += 1;
    // Chi-square with 9 degrees of freedom exceeds 27.88 once in a thousand times.
    const chiSquare = tenths.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeLessThan(27.88);
  });
});
