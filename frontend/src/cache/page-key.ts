import { paths } from '../routing/paths.ts';

const name = String.raw`[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?`;

/** Pages of a municipality that show the same to everybody: no forms, no files, nothing of one person. */
const pages = [
  '',
  '/nieuws',
  '/themas',
  '/toolkit',
  '/over',
  '/privacy',
  '/toegankelijkheid',
  '/nieuws/feed[.]xml',
  `/nieuws/${name}`,
  `/themas/${name}`,
  `/modules/${name}`,
  `/toolkit/${name}`,
].join('|');

const ofMunicipality = new RegExp(`^/(?<municipality>${name})(?:${pages})$`);
const style = new RegExp(`^/stijl/${name}[.][0-9a-f]{1,64}[.]css$`);
const news = new RegExp(`^/${name}/nieuws$`);

/** Addresses without a municipality in them. */
const others = new Set([
  paths.signIn(),
  paths.signOut(),
  paths.password(),
  paths.forgotPassword(),
  paths.ownPassword(),
  paths.invitation(),
  paths.dashboard(),
  paths.noAccess(),
  paths.outage(),
  paths.notFound(),
  paths.failure(),
  '/health',
]);

/**
 * Under what a page is kept: its address, with the page of a list as the only question beside it. Undefined for what
 * is never kept: previews, feeds by key, forms, whatever is not known here.
 * @param path as it came, from the first slash
 * @param search with its question mark, or empty
 */
export function pageKey(path: string, search: string): string | undefined {
  if (search !== '' && !(news.test(path) && /^\?pagina=[1-9]\d{0,3}$/.test(search))) {
    return undefined;
  }
  const known =
    path === paths.choice() ||
    path === paths.sitemap() ||
    style.test(path) ||
    (ofMunicipality.test(path) && !others.has(path));
  return known ? path + search : undefined;
}
