import { stemmer as stemDutchPorter } from '@orama/stemmers/dutch';
import { stemDutch } from './stem-dutch.ts';
import { toPlainWord } from './words.ts';

/** "Ideeën" and "knieën", with or without the trema, which neither stemmer joins with their singular. */
const withoutTremaPlural = (word: string): string => word.replace(/([ei]e)[eë]n$/, '$1');

/**
 * The terms under which a word is found: its stems without accents. Two stemmers, since each joins
 * what the other keeps apart: Kraaij and Pohlmann's "brief" and "brieven", Porter's "woord" and
 * "woorden". Both take the s of "toets" for a plural, so a word with an s at its end is a term
 * itself. Words that share a term are forms of one word.
 */
export function toTerms(word: string): readonly string[] {
  const singular = withoutTremaPlural(word);
  const plain = toPlainWord(singular);
  return [
    ...new Set([
      toPlainWord(stemDutch(singular)),
      stemDutchPorter(plain),
      ...(plain.endsWith('s') ? [plain] : []),
    ]),
  ];
}
