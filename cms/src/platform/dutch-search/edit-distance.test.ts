import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeEditDistance } from './edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('computeEditDistance', () => {
  it.each([
    ['datalek', 'datalek', 0],
    ['datlek', 'datalek', 1],
    ['bestandne', 'bestanden', 1],
    ['wachtwoort', 'wachtwoord', 1],
    ['fiets', 'toets', 2],
  ])('between %s and %s is %i', (from, to, distance) => {
    expect(computeEditDistance(from, to, 3)).toBe(distance);
  });

  it('is the same both ways, and 0 only for the same word', () => {
    fc.assert(
      fc.property(word, word, (from, to) => {
        const distance = computeEditDistance(from, to, 8);
        expect(computeEditDistance(to, from, 8)).toBe(distance);
        expect(distance === 0).toBe(from === to);
        expect(distance).toBeLessThanOrEqual(Math.max(from.length, to.length));
      }),
    );
  });

  it('stops counting beyond the maximum', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (from, to, max) => {
        const distance = computeEditDistance(from, to, 8);
        expect(computeEditDistance(from, to, max)).toBe(distance > max ? max + 1 : distance);
      }),
    );
  });
});
