import type { APIContext } from 'astro';

/**
 * The answer for who followed an old address: the new one, with what was asked beside it; undefined for who is there
 * already. Not kept by browsers, since an address may be used again.
 */
export function movedTo(
  { redirect, url }: Pick<APIContext, 'redirect' | 'url'>,
  path: string,
): Response | undefined {
  if (url.pathname.replace(/\/$/, '') === path.replace(/\/$/, '')) return undefined;
  const response = redirect(path + url.search, 301);
  response.headers.set('Cache-Control', 'no-cache');
  return response;
}
