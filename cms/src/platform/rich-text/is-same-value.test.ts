import { describe, expect, it } from 'vitest';
import { isSameValue } from './is-same-value.ts';

describe('sameValue', () => {
  it('leaves row ids and key order out', () => {
    expect(isSameValue([{ id: 'a', text: 'x', n: 1 }], [{ n: 1, text: 'x' }])).toBe(true);
  });
  it('takes blank, absent and null as the same', () => {
    expect(isSameValue('', undefined)).toBe(true);
    expect(isSameValue([], null)).toBe(true);
  });
  it('tells a blank from a text, zero from nothing, false from nothing', () => {
    expect(isSameValue('', 'x')).toBe(false);
    expect(isSameValue(0, null)).toBe(false);
    expect(isSameValue(false, null)).toBe(false);
  });
  it('sees order in lists', () => {
    expect(isSameValue(['a', 'b'], ['b', 'a'])).toBe(false);
  });
});
