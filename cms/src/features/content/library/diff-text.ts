import { diffWordsWithSpace } from 'diff';

/** A stretch of text that stayed, came or went. */
export interface DiffSegment {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

const dutchWords = new Intl.Segmenter('nl', { granularity: 'word' });

/**
 * What changed between two texts, word by word, in reading order: leaving out what was removed
 * gives the later text, leaving out what was added the earlier one.
 */
export function diffText(before: readonly string[], after: readonly string[]): DiffSegment[] {
  return diffWordsWithSpace(before.join('\n'), after.join('\n'), {
    intlSegmenter: dutchWords,
  }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
