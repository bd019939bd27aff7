import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { municipalitySlugProblem, slugOf, slugProblem } from './slug-field.ts';

describe('slugOf', () => {
  it('drops accents and marks', () => {
    expect(slugOf('Privacy & informatieveiligheid: één keer!')).toBe(
      'privacy-informatieveiligheid-een-keer',
    );
  });
  it('gives an address that may be used, or nothing, for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const slug = slugOf(title);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slug === '' || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)).toBe(true);
      }),
    );
  });
});

describe('slugProblem', () => {
  it('refuses the platform’s own words', () => {
    expect(municipalitySlugProblem('dashboard')).toContain('dashboard');
  });
  it('refuses spaces and capitals', () => {
    expect(slugProblem('Veilig mailen')).not.toBeNull();
    expect(slugProblem('veilig-mailen')).toBeNull();
  });
});
