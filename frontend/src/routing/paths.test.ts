import { describe, expect, it } from 'vitest';
import { paths } from './paths.ts';

describe('paths', () => {
  it('gives the first page of the news no page number', () => {
    expect(paths.news('assen')).toBe('/assen/nieuws');
    expect(paths.news('assen', 2)).toBe('/assen/nieuws?pagina=2');
  });

  it('encodes the file names that editors choose', () => {
    expect(paths.file('assen', 'f1', 'a/b 100%?.pdf')).toBe(
      '/assen/bestanden/f1/a%2Fb%20100%25%3F.pdf',
    );
  });

  it('gives the sign-in page the path to return to', () => {
    expect(paths.signIn('/assen/nieuws?pagina=2')).toBe(
      '/inloggen?terug=%2Fassen%2Fnieuws%3Fpagina%3D2',
    );
  });

  it('ends no path with a slash', () => {
    const all = [
      paths.home('a'),
      paths.news('a'),
      paths.themes('a'),
      paths.toolkit('a'),
      paths.about('a'),
    ];
    for (const path of all) expect(path).not.toMatch(/.\/$/);
  });
});
