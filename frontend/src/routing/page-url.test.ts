import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageParameters } from './page-parameters.ts';
import { pageRules } from './page-rules.ts';
import { normalisePageUrl } from './page-url.ts';

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
  'stijl/tekeningen.astro': ['/stijl/tekeningen', true],
  'stijl/[municipality].[hash].css.ts': ['/stijl/assen.0a1b2c.css', true],
  '[municipality]/index.astro': ['/assen', true],
  '[municipality]/over.astro': ['/assen/over', true],
  '[municipality]/privacy.astro': ['/assen/privacy', true],
  '[municipality]/toegankelijkheid.astro': ['/assen/toegankelijkheid', true],
  '[municipality]/nieuws/index.astro': ['/assen/nieuws', true],
  '[municipality]/nieuws/feed.xml.ts': ['/assen/nieuws/feed.xml', true],
  '[municipality]/zoeken.astro': ['/assen/zoeken', false],
  '[municipality]/reactie.astro': ['/assen/reactie', false],
  '[municipality]/nieuwsfeed.astro': ['/assen/nieuwsfeed', false],
  '[municipality]/themas/index.astro': ['/assen/themas', true],
  '[municipality]/toolkit/index.astro': ['/assen/toolkit', false],
  '[municipality]/nieuws/[slug].astro': ['/assen/nieuws/een-bericht', true],
  '[municipality]/modules/[slug].astro': ['/assen/modules/een-module', true],
  '[municipality]/themas/[slug].astro': ['/assen/themas/een-thema', true],
  '[municipality]/toolkit/[slug].astro': ['/assen/toolkit/een-persona', false],
  '[municipality]/beeld/[id]/[width].webp.ts': ['/assen/beeld/f1/480.webp', false],
  '[municipality]/bestanden/[id]/[filename].ts': ['/assen/bestanden/f1/poster.pdf', false],
  '[municipality]/film/[id].ts': ['/groningen/film/5', false],
};

const pagesFolder = resolve(import.meta.dirname, '../pages');

describe('normalisePageUrl', () => {
  it('knows of every route whether its pages are the same for every anonymous visitor', () => {
    const files = globSync('**/*.{astro,ts}', { cwd: pagesFolder });
    expect(
      Object.keys(routes).sort(),
      'add the new page to the list, with whether it is cached',
    ).toEqual(files.sort());
    for (const [path, isShared] of Object.values(routes)) {
      expect([path, normalisePageUrl(path)]).toEqual([path, { url: path, isShared }]);
    }
  });

  it('leaves every page the parameters that it reads', () => {
    for (const [file, [path]] of Object.entries(routes)) {
      const source = readFileSync(resolve(pagesFolder, file), 'utf8');
      const names = [...source.matchAll(/searchParams[.](?:get|has)\('(\w+)'\)/g)].map(
        ([, name = '']) => name,
      );
      if (source.includes('isPreview(Astro.url)')) names.push('voorbeeld');
      const rule = pageRules.find((candidate) => candidate.path.test(path));
      expect([file, [...(rule?.parameters ?? [])].sort()]).toEqual([file, names.sort()]);
    }
  });

  it.each([
    ['an unknown parameter', '/assen?utm_source=x', '/assen'],
    ['a parameter of another page', '/assen/over?pagina=2', '/assen/over'],
    ['an empty query string', '/assen?', '/assen'],
    ['a fragment', '/assen#x?pagina=2', '/assen'],
    ['another order', '/assen/nieuws?x=1&pagina=2&y=2', '/assen/nieuws?pagina=2'],
    ['a second value', '/assen/nieuws?pagina=2&pagina=3', '/assen/nieuws?pagina=2'],
    ['an encoded name and value', '/assen/nieuws?%70agina=%32', '/assen/nieuws?pagina=2'],
    ['the first page', '/assen/nieuws?pagina=1', '/assen/nieuws'],
    ['an empty value', '/assen/nieuws?pagina=', '/assen/nieuws'],
    ['another case of a name', '/assen/nieuws?PAGINA=2', '/assen/nieuws'],
    ['an encoded letter in the path', '/%61ssen/nieu%77s', '/assen/nieuws'],
    ['a name of JavaScript', '/assen?__proto__=1&constructor=2', '/assen'],
    ['a broken percent escape', '/assen?%E0%A4%A', '/assen'],
    ['the parameters of a file', '/_astro/page.css?v=1', '/_astro/page.css'],
  ])('ignores %s', (_what, sent, url) => {
    expect(normalisePageUrl(sent).url).toBe(url);
  });

  it.each([
    ['/assen/nieuws/een-bericht?voorbeeld=1&x', '/assen/nieuws/een-bericht?voorbeeld'],
    ['/assen/nieuws/feed.xml?sleutel=geheim', '/assen/nieuws/feed.xml?sleutel=geheim'],
    ['/wachtwoord?code=a%2Fb', '/wachtwoord?code=a%2Fb'],
    ['/inloggen?x=1&terug=%2Fassen%3Fpagina%3D2', '/inloggen?terug=%2Fassen%3Fpagina%3D2'],
    ['/inloggen?wachtwoord=ingesteld', '/inloggen?wachtwoord'],
  ])('shares no page of %s', (sent, url) => {
    expect(normalisePageUrl(sent)).toEqual({ url, isShared: false });
  });

  it('changes nothing in its own result, whatever was sent', () => {
    const part = fc.oneof(
      fc.constantFrom('/', 'assen', 'nieuws', 'feed.xml', '%61', '%', '.', '#', '?', '&', '='),
      fc.constantFrom(...Object.keys(pageParameters), '=2', '=%32', '=+', '/stijl/', '%c3%a9', 'x'),
      fc.string({ maxLength: 3 }),
    );
    const sent = fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join('')}`);
    fc.assert(
      fc.property(sent, (url) => {
        const normalised = normalisePageUrl(url);
        expect(normalisePageUrl(normalised.url)).toEqual(normalised);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives a shared page one URL, whatever unknown parameters surround the known ones', () => {
    const unknown = fc
      .tuple(fc.string({ minLength: 1 }), fc.string())
      .filter(([name]) => !Object.keys(pageParameters).includes(name));
    const page = fc.constantFrom('/', '/assen', '/assen/nieuws', '/assen/themas/veilig');
    fc.assert(
      fc.property(page, fc.array(unknown), fc.array(unknown), (path, before, after) => {
        const known: [string, string][] = path === '/assen/nieuws' ? [['pagina', '2']] : [];
        const search = new URLSearchParams([...before, ...known, ...after]);
        const url = known.length > 0 ? `${path}?pagina=2` : path;
        expect(normalisePageUrl(`${path}?${search}`)).toEqual({ url, isShared: true });
      }),
    );
  });
});
