import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMunicipalitySlugProblem, toSlug, findSlugProblem } from './slug-field.ts';

describe('toSlug', () => {
  it('removes accents and punctuation', () => {
    expect(toSlug('Privacy & informatieveiligheid: één keer!')).toBe(
      'privacy-informatieveiligheid-een-keer',
    );
  });
  it('returns a valid slug or an empty string for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const slug = toSlug(title);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slug === '' || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)).toBe(true);
      }),
    );
  });
});

describe('findSlugProblem', () => {
  it('rejects reserved words', () => {
    expect(findMunicipalitySlugProblem('dashboard')).toContain('dashboard');
  });
  it('rejects spaces and capitals', () => {
    expect(findSlugProblem('Veilig mailen')).not.toBeNull();
    expect(findSlugProblem('veilig-mailen')).toBeNull();
  });
});
