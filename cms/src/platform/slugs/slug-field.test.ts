import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMunicipalitySlugProblem, toSlug, findSlugProblem } from './slug-field.ts';

describe('slugOf', () => {
  it('drops accents and marks', () => {
    expect(toSlug('Privacy & informatieveiligheid: één keer!')).toBe(
      'privacy-informatieveiligheid-een-keer',
    );
  });
  it('gives an address that may be used, or nothing, for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const slug = toSlug(title);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slug === '' || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)).toBe(true);
      }),
    );
  });
});

describe('slugProblem', () => {
  it('refuses the platform’s own words', () => {
    expect(findMunicipalitySlugProblem('dashboard')).toContain('dashboard');
  });
  it('refuses spaces and capitals', () => {
    expect(findSlugProblem('Veilig mailen')).not.toBeNull();
    expect(findSlugProblem('veilig-mailen')).toBeNull();
  });
});
