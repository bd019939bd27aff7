import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffText } from './diff-text.ts';

describe('diffText', () => {
  it('returns the words that were added and removed', () => {
    expect(diffText(['Open de app.'], ['Open de nieuwe app.'])).toEqual([
      { kind: 'same', text: 'Open de ' },
      { kind: 'added', text: 'nieuwe ' },
      { kind: 'same', text: 'app.' },
    ]);
  });
  it('returns no changes for equal texts', () => {
    expect(diffText(['a', 'b'], ['a', 'b'])).toEqual([{ kind: 'same', text: 'a\nb' }]);
    expect(diffText([], [])).toEqual([]);
  });
  it('contains both texts in full, for any input', () => {
    const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 5 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const parts = diffText(before, after);
        const without = (kind: string) =>
          parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('');
        expect(without('added')).toBe(before.join('\n'));
        expect(without('removed')).toBe(after.join('\n'));
      }),
    );
  });
});
