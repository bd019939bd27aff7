import { maxQueryLength } from '@digivaardig/contracts/search-parameters';
import { listWords } from '#platform/dutch-search/words.ts';

export type SearchText = { kind: 'empty' | 'tooShort' } | { kind: 'words'; words: string };

/** Reads what somebody typed: one letter is too short to search for. */
export function toSearchText(query: string): SearchText {
  const words = query.replace(/\s+/g, ' ').trim().slice(0, maxQueryLength).trim();
  if (words === '') return { kind: 'empty' };
  const letters = listWords(words).reduce((sum, { text }) => sum + text.length, 0);
  return letters < 2 ? { kind: 'tooShort' } : { kind: 'words', words };
}
