import type { DiffSegment } from '../overrides/diff-text.ts';

/** A part of a difference, or unchanged text between two changes that a reader may skip. */
export type FoldedSegment = DiffSegment | { kind: 'folded'; text: string };

/** How much unchanged text stays beside a change, and from which length the rest is folded. */
const context = 120;
const shortest = 400;

const cutAtSpace = (text: string, from: number): number => {
  const space = text.slice(from).search(/\s/u);
  return space < 0 ? text.length : from + space;
};

/** Folds long text that stayed the same. The texts of all parts together stay what they were. */
export const foldSegments = (segments: readonly DiffSegment[]): FoldedSegment[] =>
  segments.flatMap((segment, index): FoldedSegment[] => {
    const { kind, text } = segment;
    if (kind !== 'same' || text.length < shortest) return [segment];
    const isFirst = index === 0;
    const isLast = index === segments.length - 1;
    const start = isFirst ? 0 : cutAtSpace(text, context);
    const end = isLast ? text.length : cutAtSpace(text, text.length - context);
    if (end - start < context) return [segment];
    const parts: FoldedSegment[] = [
      { kind: 'same', text: text.slice(0, start) },
      { kind: 'folded', text: text.slice(start, end) },
      { kind: 'same', text: text.slice(end) },
    ];
    return parts.filter((part) => part.text !== '');
  });

/** Whether something was added or removed. */
export const hasDifference = (segments: readonly DiffSegment[]): boolean =>
  segments.some(({ kind }) => kind !== 'same');
