import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBySlug, computeSlugHistory } from './slug-history.ts';

describe('computeSlugHistory', () => {
  it('adds the previous slug', () => {
    expect(computeSlugHistory({ slug: 'oud' }, 'nieuw')).toEqual(['oud']);
    expect(computeSlugHistory({ slug: 'nieuw', formerSlugs: ['oud'] }, 'nieuwer')).toEqual([
      'nieuw',
      'oud',
    ]);
  });
  it('is empty for a new document and for an unchanged slug', () => {
    expect(computeSlugHistory(undefined, 'a')).toEqual([]);
    expect(computeSlugHistory({ slug: 'a' }, 'a')).toEqual([]);
  });
  it('never holds the present slug, a duplicate, or more than twenty', () => {
    const slug = fc.stringMatching(/^[a-c]{1,3}$/);
    fc.assert(
      fc.property(fc.array(slug, { minLength: 1, maxLength: 40 }), (moves) => {
        const last = moves.reduce<{ slug: string; formerSlugs: string[] } | undefined>(
          (before, next) => ({ slug: next, formerSlugs: computeSlugHistory(before, next) }),
          undefined,
        );
        expect(last?.formerSlugs).not.toContain(last?.slug);
        expect(new Set(last?.formerSlugs).size).toBe(last?.formerSlugs.length);
        expect(last?.formerSlugs.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});

describe('findBySlug', () => {
  const moved = { slug: 'nieuw', formerSlugs: ['oud'] };
  it('finds a document by its present and previous slugs', () => {
    expect(findBySlug([moved], 'nieuw')).toBe(moved);
    expect(findBySlug([moved], 'oud')).toBe(moved);
    expect(findBySlug([moved], 'elders')).toBeUndefined();
  });
  it('prefers the document that has the slug now', () => {
    const present = { slug: 'oud' };
    expect(findBySlug([moved, present], 'oud')).toBe(present);
  });
});
