import { computeEditDistance } from './edit-distance.ts';
import type { Vocabulary } from './vocabulary.ts';
import { toPlainWord } from './words.ts';

const minLength = 4;
/** Of a shorter word, the first letter must be right. */
const minFreeLength = 5;
const longLength = 9;
const maxCorrections = 3;

/**
 * Words of the texts that a mistyped word may have meant, the likeliest first: one letter differs,
 * or two in a long word. Short words and numbers are not guessed.
 */
export function findCorrections(word: string, vocabulary: Vocabulary): string[] {
  const plain = toPlainWord(word);
  if (plain.length < minLength || /\d/.test(plain)) return [];
  const max = plain.length >= longLength ? 2 : 1;
  const candidates: { text: string; distance: number; rank: number }[] = [];
  for (const text of vocabulary.listByLength(plain.length, max)) {
    if (text === plain) continue;
    if (plain.length < minFreeLength && text[0] !== plain[0]) continue;
    const distance = computeEditDistance(plain, text, max);
    if (distance > max) continue;
    // Few people mistype the first letter.
    const rank = distance + (text[0] === plain[0] ? 0 : 0.5);
    candidates.push({ text, distance, rank });
  }
  return candidates
    .sort((a, b) => a.rank - b.rank || vocabulary.count(b.text) - vocabulary.count(a.text))
    .slice(0, maxCorrections)
    .map(({ text }) => text);
}
