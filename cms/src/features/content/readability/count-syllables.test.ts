import { describe, expect, it } from 'vitest';
import { countSyllables } from './count-syllables.ts';

describe('countSyllables', () => {
  // Counted by hand.
  it.each([
    ['de', 1],
    ['schrijft', 1],
    ['nieuw', 1],
    ['eeuw', 1],
    ['mooi', 1],
    ['inwoner', 3],
    ['medewerker', 4],
    ['gemeenten', 3],
    ['organiseren', 5],
    ['ingewikkelde', 5],
    ['vergaderingen', 5],
    ['beëindigen', 4],
    ['coördinatie', 5],
    ['radio', 3],
    ['theater', 3],
    ['typen', 2],
    ['baby', 2],
    ['DigiD', 2],
    ['e-mail', 2],
    ['BSN', 1],
    ['2027', 1],
  ])('finds in %s: %i', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });
});
