import { describe, expect, it } from 'vitest';
import { findSimilarCodes, quoteCode } from './find-similar-codes.ts';

describe('findSimilarCodes', () => {
  it.each([
    ['a trailing space', 'Assen', 'Assen '],
    ['a no-break space', 'Team Zuid', 'Team\u00a0Zuid'],
    ['two spaces', 'Team Zuid', 'Team  Zuid'],
    ['case', 'Team A', 'team a'],
    ['the form of Unicode', 'Financi\u00ebn', 'Financie\u0308n'],
    ['full width', 'A1', '\uff21\uff11'],
    ['a zero-width space', 'Assen', 'As\u200bsen'],
    ['a soft hyphen', 'Assen', 'As\u00adsen'],
    ['a byte order mark', 'Assen', '\ufeffAssen'],
    ['a tab', 'Assen', 'Assen\t'],
    ['a bell', 'Assen', 'Assen\u0007'],
    ['a dash', 'A-1', 'A\u20111'],
    ['a ligature', '\u0132sselmonde', 'IJsselmonde'],
  ])('finds codes that differ by %s', (_what, one, other) => {
    expect(findSimilarCodes([one, 'Groningen', other, one])).toEqual([[one, other]]);
  });

  it('finds nothing among codes that differ', () => {
    expect(findSimilarCodes(['a', 'b', 'a b', 'ab', 'a-b', 'A1', 'A2', 'één', 'een'])).toEqual([]);
  });
});

describe('quoteCode', () => {
  it('shows characters that cannot be seen', () => {
    expect(quoteCode('As\u200bsen\u00a0 é')).toBe(String.raw`"As\u{200b}sen\u{a0} é"`);
  });
});
