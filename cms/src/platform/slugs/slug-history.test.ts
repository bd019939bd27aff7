import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atAddress, formerSlugs } from './slug-history.ts';

describe('formerSlugs', () => {
  it('remembers the address that a document leaves', () => {
    expect(formerSlugs({ slug: 'oud' }, 'nieuw')).toEqual(['oud']);
    expect(formerSlugs({ slug: 'nieuw', formerSlugs: ['oud'] }, 'nieuwer')).toEqual([
      'nieuw',
      'oud',
    ]);
  });
  it('has none for a new document, nor for one that stays', () => {
    expect(formerSlugs(undefined, 'a')).toEqual([]);
    expect(formerSlugs({ slug: 'a' }, 'a')).toEqual([]);
  });
  it('never holds the present address, nor one twice, nor more than twenty', () => {
    const slug = fc.stringMatching(/^[a-c]{1,3}$/);
    fc.assert(
      fc.property(fc.array(slug, { minLength: 1, maxLength: 40 }), (moves) => {
        const last = moves.reduce<{ slug: string; formerSlugs: string[] } | undefined>(
          (before, next) => ({ slug: next, formerSlugs: formerSlugs(before, next) }),
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
    expect(atAddress([moved], 'nieuw')).toBe(moved);
    expect(atAddress([moved], 'oud')).toBe(moved);
    expect(atAddress([moved], 'elders')).toBeUndefined();
  });
  it('prefers who lives there now', () => {
    const present = { slug: 'oud' };
    expect(atAddress([moved, present], 'oud')).toBe(present);
  });
});
