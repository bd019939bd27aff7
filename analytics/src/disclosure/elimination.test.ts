import { describe, expect, it } from 'vitest';
import { Elimination } from './elimination.ts';

describe('Elimination', () => {
  it('knows what sums of published cells give', () => {
    const attack = new Elimination(3);
    attack.publish([0, 1, 2]);
    expect(attack.judge([0, 1, 2])).toBe('known');
    expect(attack.judge([0])).toBe('safe');
    attack.publish([0]);
    expect(attack.judge([1, 2])).toBe('known');
    expect(attack.judge([1])).toBe('safe');
  });

  it('says that a sum would give a protected one away, and of which others it would not', () => {
    const attack = new Elimination(3);
    attack.publish([0, 1, 2]);
    expect(attack.protect([0])).toBe(true);
    expect(attack.judge([1, 2])).toBe('tells');
    expect(attack.judge([0, 1])).toBe('safe');
    attack.publish([0, 1]);
    expect(attack.judge([1])).toBe('tells');
  });

  it('cannot protect what is given away already', () => {
    const attack = new Elimination(2);
    attack.publish([0, 1]);
    attack.publish([1]);
    expect(attack.protect([0])).toBe(false);
  });

  it('counts what a publication gives away', () => {
    const attack = new Elimination(3);
    attack.publish([0, 1, 2]);
    attack.protect([0]);
    attack.protect([1, 2]);
    expect(attack.publish([0])).toBe(2);
    expect(attack.publish([0])).toBe(0);
  });

  it('sees through sums that overlap', () => {
    const attack = new Elimination(3);
    attack.protect([0]);
    attack.publish([0, 1]);
    attack.publish([0, 2]);
    expect(attack.judge([1, 2])).toBe('tells');
  });
});
