import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBySlug, computeSlugHistory } from './slug-history.ts';

describe('formerSlugs', () => {
  it('remembers the address that a document leaves', () => {
    expect(computeSlugHistory({ slug: 'oud' }, 'nieuw')).toEqual(['oud']);
    expect(computeSlugHistory({ slug: 'nieuw', formerSlugs: ['oud'] }, 'nieuwer')).toEqual([
      'nieuw',
      'oud',
    ]);
  });
  it('has none for a new document, nor for one that stays', () => {
    expect(computeSlugHistory(undefined, 'a')).toEqual([]);
    expect(computeSlugHistory({ slug: 'a' }, 'a')).toEqual([]);
  });
  it('never holds the present address, nor one twice, nor more than twenty', () => {
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

describe('atAddress', () => {
  const moved = { slug: 'nieuw', formerSlugs: ['oud'] };
  it('finds a document at its own address and at one it left', () => {
    expect(findBySlug([moved], 'nieuw')).toBe(moved);
    expect(findBySlug([moved], 'oud')).toBe(moved);
    expect(findBySlug([moved], 'elders')).toBeUndefined();
  });
  it('prefers who lives there now', () => {
    const present = { slug: 'oud' };
    expect(findBySlug([moved, present], 'oud')).toBe(present);
  });
});
