import { sitePaths } from '@digivaardig/contracts/site-paths';
import { SLUG_PATTERN } from './is-slug.ts';
import type { PageParameterName } from './page-parameters.ts';

/** What the server must know of a page before the page runs. */
export interface PageRule {
  path: RegExp;
  /** Whether the page is the same for every anonymous visitor: no form, no file, nothing personal. */
  isShared: boolean;
  /** The parameters that the page reads, in the order in which they are written. */
  parameters: readonly PageParameterName[];
}

const isExactly = (path: string): RegExp => new RegExp(`^${path.replaceAll('.', '[.]')}$`);
const inMunicipality = (rest: string): RegExp => new RegExp(`^/${SLUG_PATTERN}${rest}$`);

const privatePage = (path: string, ...parameters: PageParameterName[]): PageRule => ({
  path: isExactly(path),
  isShared: false,
  parameters,
});
const sharedPage = (path: RegExp, ...parameters: PageParameterName[]): PageRule => ({
  path,
  isShared: true,
  parameters,
});

/**
 * The pages, in the order in which they are tried: the first ones look like the home page of a
 * municipality. A page that is not listed is never cached and gets no parameters.
 */
export const pageRules: readonly PageRule[] = [
  privatePage(sitePaths.signIn(), 'terug', 'wachtwoord', 'uitnodiging'),
  privatePage(sitePaths.signOut()),
  privatePage(sitePaths.setPassword(), 'code'),
  privatePage(sitePaths.forgotPassword()),
  privatePage(sitePaths.invitation(), 'code'),
  privatePage(sitePaths.dashboard()),
  privatePage(sitePaths.noAccess()),
  privatePage(sitePaths.outage()),
  privatePage(sitePaths.notFound()),
  privatePage(sitePaths.failure()),
  privatePage('/health'),
  sharedPage(isExactly(sitePaths.municipalityChoice())),
  sharedPage(isExactly(sitePaths.sitemap())),
  sharedPage(isExactly(sitePaths.drawings())),
  sharedPage(new RegExp(`^/stijl/${SLUG_PATTERN}[.][0-9a-f]{1,64}[.]css$`)),
  sharedPage(inMunicipality('')),
  sharedPage(inMunicipality('/nieuws'), 'pagina'),
  sharedPage(inMunicipality('/nieuws/feed[.]xml'), 'sleutel'),
  sharedPage(inMunicipality(`/(?:nieuws|themas|modules)/${SLUG_PATTERN}`), 'voorbeeld'),
  { path: inMunicipality(`/toolkit(?:/${SLUG_PATTERN})?`), isShared: false, parameters: [] },
  {
    // What somebody searches for is in no cache.
    path: inMunicipality('/zoeken'),
    isShared: false,
    parameters: ['q', 'niveau', 'tijd', 'vorm', 'pagina'],
  },
  sharedPage(inMunicipality('/(?:themas|over|privacy|toegankelijkheid)')),
];
