import { countSyllables } from './count-syllables.ts';

/**
 * Where the formula and its norms are written down: Leesbaarheid = 206,8 - 0,77 wl - 0,93 zl, with
 * the syllables per hundred words and the words per sentence. Source: W. H. Douma, after R. Flesch.
 */
export const readabilitySource =
  'https://www.dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php';

/** Below this a number says more about chance than about the text. */
const fewestWords = 100;

const longestSentences = 3;

/** Up to which score a text has these words; the norms of Douma. */
const ratings = [
  [30, 'veryHard'],
  [45, 'hard'],
  [60, 'fairlyHard'],
  [70, 'normal'],
  [80, 'fairlyEasy'],
  [90, 'easy'],
  [Infinity, 'veryEasy'],
] as const;

export type Rating = (typeof ratings)[number][1];

interface Sentence {
  text: string;
  words: number;
}

export type Readability =
  | { kind: 'tooShort'; words: number }
  | { kind: 'score'; score: number; rating: Rating; words: number; longest: Sentence[] };

const wordPattern = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu;

const listWords = (text: string): string[] => text.match(wordPattern) ?? [];

/** A mark at the end of a sentence is followed by a capital, a digit or a quotation mark. */
const sentenceEnd = /(?<=[.!?…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{N}])/u;

const toSentences = (line: string): Sentence[] =>
  line.split(sentenceEnd).flatMap((part) => {
    const words = listWords(part).length;
    return words === 0 ? [] : [{ text: part.trim(), words }];
  });

/**
 * Computes the score of Flesch-Douma, from 0 (hard) to 100 (easy). A hint about long sentences and
 * long words, and no level of language.
 *
 * @param lines the text: each line is a paragraph, a heading or an item of a list, and ends a
 *   sentence
 * @returns no score below a hundred words
 */
export function computeReadability(lines: readonly string[]): Readability {
  const sentences = lines.flatMap(toSentences);
  const words = lines.flatMap(listWords);
  if (words.length < fewestWords) return { kind: 'tooShort', words: words.length };
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const exact =
    206.8 - 0.77 * ((100 * syllables) / words.length) - 0.93 * (words.length / sentences.length);
  const score = Math.round(Math.min(100, Math.max(0, exact)));
  return {
    kind: 'score',
    score,
    rating: ratings.find(([below]) => score < below)?.[1] ?? 'veryEasy',
    words: words.length,
    longest: sentences.toSorted((a, b) => b.words - a.words).slice(0, longestSentences),
  };
}
