import type { APIContext } from 'astro';

/**
 * Redirects from a former path to the canonical one and keeps the query string; undefined when the
 * request has the canonical path. Browsers must revalidate the redirect, since a slug may be
 * reused.
 */
export function redirectToCanonical(
  { redirect, url }: Pick<APIContext, 'redirect' | 'url'>,
  canonicalPath: string,
): Response | undefined {
  if (url.pathname.replace(/\/$/, '') === canonicalPath.replace(/\/$/, '')) return undefined;
  const response = redirect(canonicalPath + url.search, 301);
  response.headers.set('Cache-Control', 'no-cache');
  return response;
}
