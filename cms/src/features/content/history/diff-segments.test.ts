import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffText } from '../overrides/diff-text.ts';
import { foldSegments, hasDifference } from './diff-segments.ts';

const sentence = fc.constantFrom('Open Teams en kies een kanaal. ', 'Bewaar het bestand. ', 'x');
const longText = fc.array(sentence, { maxLength: 60 }).map((list) => list.join(''));

describe('foldSegments', () => {
  it('keeps every character, and every change as it was', () => {
    fc.assert(
      fc.property(longText, longText, longText, (start, middle, end) => {
        const segments = diffText([start, end], [start + middle, end]);
        const folded = foldSegments(segments);
        expect(folded.map(({ text }) => text).join('')).toBe(
          segments.map(({ text }) => text).join(''),
        );
        const changes = (list: readonly { kind: string }[]) =>
          list.filter(({ kind }) => kind === 'added' || kind === 'removed');
        expect(changes(folded)).toEqual(changes(segments));
      }),
    );
  });

  it('folds long text that stayed, and leaves some of it beside the change', () => {
    const text = 'woord '.repeat(200);
    const folded = foldSegments(diffText([`${text}oud`], [`${text}nieuw`]));
    expect(folded[0]?.kind).toBe('folded');
    expect(folded[1]).toMatchObject({
      kind: 'same',
      text: expect.stringContaining('woord') as string,
    });
    expect(hasDifference(diffText([text], [text]))).toBe(false);
  });
});
