/**
 * The caching headers of a page. A page is private unless it said that it is public, so that a page
 * that says nothing is slow but leaks nothing. A cache must revalidate a public page before each
 * use, so that changes are visible at once.
 */
export function getCachingHeaders(page: {
  isPublic: boolean;
  token: string | undefined;
}): [name: string, value: string][] {
  const vary: [string, string] = ['Vary', 'Cookie'];
  if (!page.isPublic) {
    return [['Cache-Control', 'private, no-store'], ['X-Robots-Tag', 'noindex'], vary];
  }
  const cacheControl = page.token === undefined ? 'no-cache' : 'private, no-store';
  return [['Cache-Control', cacheControl], vary];
}
