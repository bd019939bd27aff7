import { describe, expect, it } from 'vitest';
import { reservedSlugs, sitePaths } from './site-paths.ts';

describe('sitePaths', () => {
  it('omits the page number of the first page of news', () => {
    expect(sitePaths.news('assen')).toBe('/assen/nieuws');
    expect(sitePaths.news('assen', 2)).toBe('/assen/nieuws?pagina=2');
  });

  it('encodes file names that editors choose', () => {
    expect(sitePaths.file('assen', 'f1', 'a/b 100%?.pdf')).toBe(
      '/assen/bestanden/f1/a%2Fb%20100%25%3F.pdf',
    );
  });

  it('passes the return path to the sign-in page', () => {
    expect(sitePaths.signIn('/assen/nieuws?pagina=2')).toBe(
      '/inloggen?terug=%2Fassen%2Fnieuws%3Fpagina%3D2',
    );
  });

  it('have no trailing slash', () => {
    const all = [
      sitePaths.home('a'),
      sitePaths.news('a'),
      sitePaths.themes('a'),
      sitePaths.toolkit('a'),
      sitePaths.about('a'),
    ];
    for (const path of all) expect(path).not.toMatch(/.\/$/);
  });
});

describe('reservedSlugs', () => {
  it('contain every first segment of a path outside municipalities', () => {
    for (const slug of [
      'inloggen',
      'account',
      'dashboard',
      'stijl',
      '404',
      'sitemap.xml',
      'admin',
    ]) {
      expect(reservedSlugs).toContain(slug);
    }
    expect(reservedSlugs).not.toContain('');
  });
});
