import { describe, expect, it } from 'vitest';
import { reservedSlugs, sitePaths } from './site-paths.ts';

describe('sitePaths', () => {
  it('gives the first page of the news no page number', () => {
    expect(sitePaths.news('assen')).toBe('/assen/nieuws');
    expect(sitePaths.news('assen', 2)).toBe('/assen/nieuws?pagina=2');
  });

  it('encodes the file names that editors choose', () => {
    expect(sitePaths.file('assen', 'f1', 'a/b 100%?.pdf')).toBe(
      '/assen/bestanden/f1/a%2Fb%20100%25%3F.pdf',
    );
  });

  it('gives the sign-in page the path to return to', () => {
    expect(sitePaths.signIn('/assen/nieuws?pagina=2')).toBe(
      '/inloggen?terug=%2Fassen%2Fnieuws%3Fpagina%3D2',
    );
  });

  it('ends no path with a slash', () => {
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
  it('holds every first part of a path that is no municipality', () => {
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
