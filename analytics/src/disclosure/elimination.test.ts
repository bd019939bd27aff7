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
});
