import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCopySlugs } from './copy-slugs.ts';
import { isSlug } from './slug.ts';

function listFirst(slug: string, count: number): string[] {
  const copies: string[] = [];
  for (const copy of listCopySlugs(slug)) if (copies.push(copy) === count) break;
  return copies;
}

describe('listCopySlugs', () => {
  it('numbers the second copy and every next one', () => {
    expect(listFirst('origineel', 3)).toEqual([
      'origineel-kopie',
      'origineel-kopie-2',
      'origineel-kopie-3',
    ]);
  });
  it('counts on for a copy of a copy', () => {
    expect(listFirst('origineel-kopie-2', 2)).toEqual(['origineel-kopie', 'origineel-kopie-2']);
  });
  it('gives different valid addresses for any address', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,30}$/);
    const slug = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join('-'));
    fc.assert(
      fc.property(
        slug.filter((one) => one.length <= 80),
        (one) => {
          const copies = listFirst(one, 12);
          expect(copies.filter((copy) => !isSlug(copy))).toEqual([]);
          expect(new Set([...copies, one]).size).toBe(/-kopie(-\d+)?$/.test(one) ? 12 : 13);
        },
      ),
    );
  });
});
