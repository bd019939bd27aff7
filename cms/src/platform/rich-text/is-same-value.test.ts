import { describe, expect, it } from 'vitest';
import { isSameValue } from './is-same-value.ts';

describe('isSameValue', () => {
  it('ignores row ids and key order', () => {
    expect(isSameValue([{ id: 'a', text: 'x', n: 1 }], [{ n: 1, text: 'x' }])).toBe(true);
  });
  it('treats blank, absent and null as equal', () => {
    expect(isSameValue('', undefined)).toBe(true);
    expect(isSameValue([], null)).toBe(true);
  });
  it('distinguishes blank from text, zero from null and false from null', () => {
    expect(isSameValue('', 'x')).toBe(false);
    expect(isSameValue(0, null)).toBe(false);
    expect(isSameValue(false, null)).toBe(false);
  });
  it('compares populated documents by their id', () => {
    const document = { id: '1', title: 'Excel', updatedAt: '2026-11-29T12:00:00.000Z' };
    expect(isSameValue(document, { ...document, id: '2' })).toBe(false);
    expect(isSameValue(document, { ...document, title: 'Word' })).toBe(true);
    expect(isSameValue([document], ['1'])).toBe(true);
    const reference = { relationTo: 'themes', value: document };
    expect(isSameValue(reference, { relationTo: 'themes', value: '1' })).toBe(true);
    expect(isSameValue(reference, { relationTo: 'themes', value: '2' })).toBe(false);
  });
  it('compares the order of lists', () => {
    expect(isSameValue(['a', 'b'], ['b', 'a'])).toBe(false);
  });
});
