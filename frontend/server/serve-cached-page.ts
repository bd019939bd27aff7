import type { IncomingMessage, ServerResponse } from 'node:http';
import { hasSessionCookie } from '../src/account/session-cookie.ts';
import type { CachedPage } from '../src/cache/cacheable-page.ts';
import type { InvalidatingCache } from '../src/cache/invalidating-cache.ts';
import { etagMatches } from '../src/http/etag-matches.ts';
import { normalisePageUrl } from '../src/routing/page-url.ts';

/**
 * Answers an anonymous visitor with a cached page, before the built site runs.
 * @returns false when no cached page fits the request; nothing was sent then
 */
export function serveCachedPage(
  pages: InvalidatingCache<CachedPage>,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { headers, method, url = '' } = request;
  if ((method !== 'GET' && method !== 'HEAD') || hasSessionCookie(headers.cookie)) return false;
  const { url: key, isShared } = normalisePageUrl(url);
  const page = isShared ? pages.get(key) : undefined;
  if (page === undefined) return false;
  for (const [name, value] of page.headers) response.setHeader(name, value);
  if (etagMatches(headers['if-none-match'], page.etag)) {
    response.writeHead(304).end();
    return true;
  }
  response.setHeader('Content-Length', page.body.length);
  response.writeHead(200).end(method === 'HEAD' ? undefined : page.body);
  return true;
}
