import type { TextAnalyser } from '#platform/dutch-search/analyse-text.ts';
import { listWords, type Word } from '#platform/dutch-search/words.ts';

/** A piece of text, and whether it is what was searched for. */
export interface TextPart {
  text: string;
  isMatch: boolean;
}

const maxWords = 32;
const wordsBefore = 6;

/** Splits a text into what was searched for and the rest; together they are the text. */
export function markMatches(
  text: string,
  terms: ReadonlySet<string>,
  analyser: TextAnalyser,
): TextPart[] {
  const parts: TextPart[] = [];
  const add = (piece: string, isMatch: boolean) => {
    if (piece !== '') parts.push({ text: piece, isMatch });
  };
  let end = 0;
  for (const word of listWords(text)) {
    if (!isMatch(word, terms, analyser)) continue;
    add(text.slice(end, word.start), false);
    add(text.slice(word.start, word.end), true);
    ({ end } = word);
  }
  add(text.slice(end), false);
  return parts;
}

const isMatch = (word: Word, terms: ReadonlySet<string>, analyser: TextAnalyser): boolean =>
  analyser.listWordTerms(word).some((term) => terms.has(term));

/** The words around the first match, or undefined without a match. */
function findPassage(
  text: string,
  terms: ReadonlySet<string>,
  analyser: TextAnalyser,
): string | undefined {
  const words = listWords(text);
  const first = words.findIndex((word) => isMatch(word, terms, analyser));
  if (first === -1) return undefined;
  const from = first <= maxWords - wordsBefore ? 0 : first - wordsBefore;
  const to = Math.min(words.length, from + maxWords);
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const end = to === words.length ? text.length : (words[to - 1]?.end ?? text.length);
  return `${from === 0 ? '' : '… '}${text.slice(start, end).trim()}${to === words.length ? '' : ' …'}`;
}

/**
 * What of a document is shown under its title: the first of these texts that holds a match, around
 * that match, or else the beginning of the first.
 */
export function makeSnippet(
  texts: readonly string[],
  terms: ReadonlySet<string>,
  analyser: TextAnalyser,
): TextPart[] {
  for (const text of texts) {
    const passage = findPassage(text, terms, analyser);
    if (passage !== undefined) return markMatches(passage, terms, analyser);
  }
  const beginning = texts.find((text) => text !== '') ?? '';
  const last = listWords(beginning)[maxWords];
  const start = last ? `${beginning.slice(0, last.start).trim()} …` : beginning;
  return start === '' ? [] : [{ text: start, isMatch: false }];
}
