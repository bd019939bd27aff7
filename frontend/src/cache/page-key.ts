import { SLUG_PATTERN } from '../routing/is-slug.ts';
import { sitePaths } from '@digivaardig/contracts/site-paths';

/**
 * Pages of a municipality that are the same for everybody: no forms, no files, nothing personal.
 */
const municipalityPages = [
  '',
  '/nieuws',
  '/themas',
  '/toolkit',
  '/over',
  '/privacy',
  '/toegankelijkheid',
  '/nieuws/feed[.]xml',
  `/nieuws/${SLUG_PATTERN}`,
  `/themas/${SLUG_PATTERN}`,
  `/modules/${SLUG_PATTERN}`,
  `/toolkit/${SLUG_PATTERN}`,
].join('|');

const municipalityPath = new RegExp(`^/${SLUG_PATTERN}(?:${municipalityPages})$`);
const stylePath = new RegExp(`^/stijl/${SLUG_PATTERN}[.][0-9a-f]{1,64}[.]css$`);
const newsPath = new RegExp(`^/${SLUG_PATTERN}/nieuws$`);

/** Paths without a municipality, some of which look like the home page of one. */
const otherPaths = new Set([
  sitePaths.signIn(),
  sitePaths.signOut(),
  sitePaths.setPassword(),
  sitePaths.forgotPassword(),
  sitePaths.changePassword(),
  sitePaths.invitation(),
  sitePaths.dashboard(),
  sitePaths.noAccess(),
  sitePaths.outage(),
  sitePaths.notFound(),
  sitePaths.failure(),
  '/health',
]);

/**
 * The key of a page in the cache: its path, and for the news list its page number. Undefined for
 * what is never cached: previews, personal feeds, forms and every path that is not listed here.
 * @param path the path of the request, undecoded
 * @param search the query string with its question mark, or empty
 */
export function getPageKey(path: string, search: string): string | undefined {
  if (search !== '' && !(newsPath.test(path) && /^\?pagina=[1-9]\d{0,3}$/.test(search))) {
    return undefined;
  }
  const isCacheable =
    path === sitePaths.municipalityChoice() ||
    path === sitePaths.sitemap() ||
    stylePath.test(path) ||
    (municipalityPath.test(path) && !otherPaths.has(path));
  return isCacheable ? path + search : undefined;
}
