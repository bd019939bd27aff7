import { diffWordsWithSpace } from 'diff';

/** A part of a text that stayed, was added or was removed. */
export interface DiffSegment {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

const dutchWords = new Intl.Segmenter('nl', { granularity: 'word' });

/**
 * Compares two texts word by word, in reading order. Without the removed segments the result is the
 * later text; without the added ones, the earlier text.
 */
export function diffText(before: readonly string[], after: readonly string[]): DiffSegment[] {
  return diffWordsWithSpace(before.join('\n'), after.join('\n'), {
    intlSegmenter: dutchWords,
  }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
