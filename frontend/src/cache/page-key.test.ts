import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getPageKey } from './page-key.ts';

/** Every file of `pages/` with a path of it, and whether its pages are cached. */
const routes: Record<string, [path: string, isCached: boolean]> = {
  '404.astro': ['/404', false],
  '500.astro': ['/500', false],
  'geen-toegang.astro': ['/geen-toegang', false],
  'storing.astro': ['/storing', false],
  'index.astro': ['/', true],
  'robots.txt.ts': ['/robots.txt', false],
  'sitemap.xml.ts': ['/sitemap.xml', true],
  'health.ts': ['/health', false],
  'inloggen.astro': ['/inloggen', false],
  'uitloggen.ts': ['/uitloggen', false],
  'uitnodiging.astro': ['/uitnodiging', false],
  'wachtwoord.astro': ['/wachtwoord', false],
  'wachtwoord-vergeten.astro': ['/wachtwoord-vergeten', false],
  'account/wachtwoord.astro': ['/account/wachtwoord', false],
  'dashboard/index.astro': ['/dashboard', false],
  'dashboard/cijfers.csv.ts': ['/dashboard/cijfers.csv', false],
  'stijl/[municipality].[hash].css.ts': ['/stijl/assen.0a1b2c.css', true],
  '[municipality]/index.astro': ['/assen', true],
  '[municipality]/over.astro': ['/assen/over', true],
  '[municipality]/privacy.astro': ['/assen/privacy', true],
  '[municipality]/toegankelijkheid.astro': ['/assen/toegankelijkheid', true],
  '[municipality]/nieuws/index.astro': ['/assen/nieuws', true],
  '[municipality]/nieuws/feed.xml.ts': ['/assen/nieuws/feed.xml', true],
  '[municipality]/nieuwsfeed.astro': ['/assen/nieuwsfeed', false],
  '[municipality]/themas/index.astro': ['/assen/themas', true],
  '[municipality]/toolkit/index.astro': ['/assen/toolkit', true],
  '[municipality]/nieuws/[slug].astro': ['/assen/nieuws/een-bericht', true],
  '[municipality]/modules/[slug].astro': ['/assen/modules/een-module', true],
  '[municipality]/themas/[slug].astro': ['/assen/themas/een-thema', true],
  '[municipality]/toolkit/[slug].astro': ['/assen/toolkit/een-persona', true],
  '[municipality]/bestanden/[id]/[filename].ts': ['/assen/bestanden/f1/poster.pdf', false],
};

describe('getPageKey', () => {
  it('returns the path of a cached page and nothing for the others, for every route', () => {
    const cwd = resolve(import.meta.dirname, '../pages');
    const files = globSync('**/*.{astro,ts}', { cwd });
    expect(
      Object.keys(routes).sort(),
      'add the new page to the list, with whether it is cached',
    ).toEqual(files.sort());
    for (const [path, isCached] of Object.values(routes)) {
      expect([path, getPageKey(path, '')]).toEqual([path, isCached ? path : undefined]);
    }
  });

  it('accepts no query string but the page number of the news list', () => {
    expect(getPageKey('/assen/nieuws', '?pagina=2')).toBe('/assen/nieuws?pagina=2');
    for (const [path, search] of [
      ['/assen', '?pagina=2'],
      ['/assen/nieuws', '?pagina=02'],
      ['/assen/nieuws', '?pagina=2&x'],
      ['/assen/nieuws', '?'],
      ['/assen/nieuws/een-bericht', '?voorbeeld'],
      ['/assen/nieuws/feed.xml', '?sleutel=geheim'],
      ['/wachtwoord', '?code=geheim'],
    ] as const) {
      expect(getPageKey(path, search)).toBeUndefined();
    }
  });

  it('returns the path and query string as they are, or nothing', () => {
    const part = fc.constantFrom(
      '/',
      'assen',
      'nieuws',
      'feed.xml',
      '%61',
      '.',
      '..',
      '#',
      '?',
      'pagina=1',
      '/stijl/',
      'x',
    );
    const pathAndSearch = fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join('')}`);
    fc.assert(
      fc.property(pathAndSearch, (url) => {
        const queryStart = url.indexOf('?');
        const [path, search] =
          queryStart === -1 ? [url, ''] : [url.slice(0, queryStart), url.slice(queryStart)];
        const key = getPageKey(path, search);
        expect([undefined, url]).toContain(key);
        if (key !== undefined) {
          const parsed = new URL(key, 'http://site.example');
          expect(parsed.pathname + parsed.search).toBe(key);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
