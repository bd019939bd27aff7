import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageKey } from './page-key.ts';

/** Every file of `pages/`, with an address of it, and whether the same page may be given to the next stranger. */
const routes: Record<string, [path: string, kept: boolean]> = {
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

describe('a page is kept', () => {
  it('or not, as it says here for every page that there is', () => {
    const cwd = resolve(import.meta.dirname, '../pages');
    const files = globSync('**/*.{astro,ts}', { cwd });
    expect(Object.keys(routes).sort(), 'a new page: say here whether it is kept').toEqual(
      files.sort(),
    );
    for (const [path, kept] of Object.values(routes)) {
      expect([path, pageKey(path, '')]).toEqual([path, kept ? path : undefined]);
    }
  });

  it('with the page of the news as the one question beside its address', () => {
    expect(pageKey('/assen/nieuws', '?pagina=2')).toBe('/assen/nieuws?pagina=2');
    for (const [path, search] of [
      ['/assen', '?pagina=2'],
      ['/assen/nieuws', '?pagina=02'],
      ['/assen/nieuws', '?pagina=2&x'],
      ['/assen/nieuws', '?'],
      ['/assen/nieuws/een-bericht', '?voorbeeld'],
      ['/assen/nieuws/feed.xml', '?sleutel=geheim'],
      ['/wachtwoord', '?code=geheim'],
    ] as const) {
      expect(pageKey(path, search)).toBeUndefined();
    }
  });

  it('under its own address and no other, whatever is asked', () => {
    const piece = fc.constantFrom(
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
    const address = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`);
    fc.assert(
      fc.property(address, (url) => {
        const at = url.indexOf('?');
        const [path, search] = at === -1 ? [url, ''] : [url.slice(0, at), url.slice(at)];
        const key = pageKey(path, search);
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
