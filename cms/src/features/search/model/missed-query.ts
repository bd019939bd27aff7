import { isStopWord } from '#platform/dutch-search/stop-words.ts';
import { listWords, toPlainWord } from '#platform/dutch-search/words.ts';

const maxWords = 4;
const maxLength = 60;

/** From how many times on editors see a query that found nothing: fewer may tell of one person. */
export const minMissesShown = 10;

/**
 * The form in which a query without a result is counted; null for one that is not: a long one, or
 * one with digits or an @, may tell of somebody.
 */
export function toCountedQuery(query: string): string | null {
  if (/[\p{N}@]/u.test(query)) return null;
  const words = listWords(query).map(({ text }) => toPlainWord(text));
  const counted = words.join(' ');
  const isAboutSomething = words.some((word) => !isStopWord(word));
  return isAboutSomething && words.length <= maxWords && counted.length <= maxLength
    ? counted
    : null;
}
