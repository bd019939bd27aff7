import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSlug, findMunicipalitySlugProblem, toSlug, findSlugProblem } from './slug.ts';

describe('toSlug', () => {
  it('removes accents and punctuation', () => {
    expect(toSlug('Privacy & informatieveiligheid: één keer!')).toBe(
      'privacy-informatieveiligheid-een-keer',
    );
  });
  it.each([
    ['Вітаємо нових колег', 'vitaiemo-novikh-koleg'],
    ['Ĳs en ĳs', 'ijs-en-ijs'],
    ['Straße, Søren, Œuvre, Łódź', 'strasse-soren-oeuvre-lodz'],
    ['مرحبا', 'mrhb'],
    ['欢迎', 'huanying'],
    ['Καλημέρα', 'kalimera'],
    ['Feest 🎉 met 👩‍👩‍👧🏽 en 🇳🇱!', 'feest-met-en'],
    ['🎉', ''],
    ['— … !', ''],
  ])('writes %s in plain letters', (title, slug) => {
    expect(toSlug(title)).toBe(slug);
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

describe('cutSlug', () => {
  it('cuts at a dash', () => {
    expect(cutSlug('een-twee-drie', 9)).toBe('een-twee');
    expect(cutSlug('een-twee-drie', 8)).toBe('een-twee');
    expect(cutSlug('een-twee', 8)).toBe('een-twee');
  });
  it('cuts a single long word where the limit is', () => {
    expect(cutSlug('a-verantwoordelijkheid', 10)).toBe('a-verantwo');
  });
});
