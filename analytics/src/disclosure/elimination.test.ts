import { describe, expect, it } from 'vitest';
import { Elimination } from './elimination.ts';

describe('Elimination', () => {
  it('classifies combinations of published sums as known', () => {
    const elimination = new Elimination(3);
    elimination.publish([0, 1, 2]);
    expect(elimination.classify([0, 1, 2])).toBe('known');
    expect(elimination.classify([0])).toBe('safe');
    elimination.publish([0]);
    expect(elimination.classify([1, 2])).toBe('known');
    expect(elimination.classify([1])).toBe('safe');
  });

  it('classifies a sum that discloses a protected one, and sums that do not', () => {
    const elimination = new Elimination(3);
    elimination.publish([0, 1, 2]);
    expect(elimination.protect([0])).toBe(true);
    expect(elimination.classify([1, 2])).toBe('discloses');
    expect(elimination.classify([0, 1])).toBe('safe');
    elimination.publish([0, 1]);
    expect(elimination.classify([1])).toBe('discloses');
  });

  it('cannot protect a sum that is disclosed already', () => {
    const elimination = new Elimination(2);
    elimination.publish([0, 1]);
    elimination.publish([1]);
    expect(elimination.protect([0])).toBe(false);
  });

  it('counts the protected sums that a publication discloses', () => {
    const elimination = new Elimination(3);
    elimination.publish([0, 1, 2]);
    elimination.protect([0]);
    elimination.protect([1, 2]);
    expect(elimination.publish([0])).toBe(2);
    expect(elimination.publish([0])).toBe(0);
  });

  it('combines overlapping sums', () => {
    const elimination = new Elimination(3);
    elimination.protect([0]);
    elimination.publish([0, 1]);
    elimination.publish([0, 2]);
    expect(elimination.classify([1, 2])).toBe('discloses');
  });

  it.each([67_108_859, 67_108_837])(
    'finds a sum that follows with the coefficient 1/%i, a multiple of a prime that it computes with',
    (prime) => {
      const { width, sums, multiple } = publishMultiple(prime);
      const elimination = new Elimination(width);
      for (const sum of sums) elimination.publish(sum);
      expect(elimination.protect([0])).toBe(true);
      expect(elimination.classify(multiple)).toBe('discloses');
      expect(elimination.publish(multiple)).toBe(1);
      expect(elimination.protect([0])).toBe(false);
    },
  );
});

/**
 * Sums of columns that make column 4k equal to 2^k times column 0, apart from what is published,
 * and the sum that is `factor` times column 0.
 */
function publishMultiple(factor: number) {
  const bits = factor.toString(2).split('').reverse();
  const sums: number[][] = [];
  for (let k = 0; k + 1 < bits.length; k += 1) {
    const [column, copy, rest, nextRest, next] = [
      4 * k,
      4 * k + 1,
      4 * k + 2,
      4 * k + 3,
      4 * k + 4,
    ];
    // The copy equals the column, and the next column equals the two together.
    sums.push([column, rest], [copy, rest], [next, nextRest], [column, copy, nextRest]);
  }
  const multiple = bits.flatMap((bit, k) => (bit === '1' ? [4 * k] : []));
  return { width: 4 * bits.length, sums, multiple };
}
