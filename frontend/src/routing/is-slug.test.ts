import { describe, expect, it } from 'vitest';
import { isSlug } from './is-slug.ts';

describe('isSlug', () => {
  it.each(['a', 'assen', 'office-365', 'a1'])('accepts %j', (value) => {
    expect(isSlug(value)).toBe(true);
  });

  it.each(['', '-a', 'a-', 'A', 'a.b', 'a/b', '../a', 'a%2f', 'é', 'a'.repeat(101), undefined, 7])(
    'rejects %j',
    (value) => {
      expect(isSlug(value)).toBe(false);
    },
  );
});
