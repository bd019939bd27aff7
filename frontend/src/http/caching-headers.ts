/**
 * Private unless a page has said otherwise: a page that forgets is slow, not leaked. A page that is open to all is
 * still asked for each time, so that news is there at once.
 */
export function cachingHeaders(page: {
  openToAll: boolean;
  token: string | undefined;
}): [name: string, value: string][] {
  const vary: [string, string] = ['Vary', 'Cookie'];
  if (!page.openToAll) {
    return [['Cache-Control', 'private, no-store'], ['X-Robots-Tag', 'noindex'], vary];
  }
  const kept = page.token === undefined ? 'no-cache' : 'private, no-store';
  return [['Cache-Control', kept], vary];
}
