import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemDutch } from './stem-dutch.ts';

/**
 * Words of the product and words that were put together to reach every rule, with the output of the
 * PyPI package snowballstemmer 3.1.1 (`stemmer('dutch')`).
 */
const fixture = readFileSync(path.join(import.meta.dirname, 'stem-dutch.fixture.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

describe('stemDutch', () => {
  it('gives the stem that Snowball gives', () => {
    expect(fixture.length).toBeGreaterThan(3000);
    const wrong = fixture.filter(([word = '', stem]) => stemDutch(word) !== stem);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['huizen', 'huis'],
    ['brieven', 'brief'],
    ["foto's", 'foto'],
    ['vergaderingen', 'vergaderen'],
  ])('joins %s and %s', (one, other) => {
    expect(stemDutch(one)).toBe(stemDutch(other));
  });

  it('gives something for every text, and never much more than it got', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(stemDutch(text).length).toBeLessThanOrEqual(text.length + 2);
      }),
    );
  });
});
