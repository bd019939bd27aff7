import { describe, expect, it } from 'vitest';
import { sameValue } from './same-value.ts';

describe('sameValue', () => {
  it('leaves row ids and key order out', () => {
    expect(sameValue([{ id: 'a', text: 'x', n: 1 }], [{ n: 1, text: 'x' }])).toBe(true);
  });
  it('takes blank, absent and null as the same', () => {
    expect(sameValue('', undefined)).toBe(true);
    expect(sameValue([], null)).toBe(true);
  });
  it('tells a blank from a text, zero from nothing, false from nothing', () => {
    expect(sameValue('', 'x')).toBe(false);
    expect(sameValue(0, null)).toBe(false);
    expect(sameValue(false, null)).toBe(false);
  });
  it('sees order in lists', () => {
    expect(sameValue(['a', 'b'], ['b', 'a'])).toBe(false);
  });
});
