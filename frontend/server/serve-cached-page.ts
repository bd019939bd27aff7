import type { IncomingMessage, ServerResponse } from 'node:http';
import { seemsSignedIn } from '../src/account/has-session-cookie.ts';
import type { Kept } from '../src/cache/invalidating-cache.ts';
import { pageKey } from '../src/cache/page-key.ts';
import { sameTag } from '../src/http/etag-matches.ts';
import type { StoredPage } from '../src/cache/stored-page.ts';

/**
 * Answers a stranger with a page that is kept, before anything of the site is asked to draw.
 * @returns false when there is none to give: then nothing was sent
 */
export function answerFromMemory(
  pages: Kept<StoredPage>,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { headers, method, url = '' } = request;
  if ((method !== 'GET' && method !== 'HEAD') || seemsSignedIn(headers.cookie)) return false;
  const question = url.indexOf('?');
  const key =
    question === -1 ? pageKey(url, '') : pageKey(url.slice(0, question), url.slice(question));
  const page = key === undefined ? undefined : pages.get(key);
  if (page === undefined) return false;
  for (const [name, value] of page.headers) response.setHeader(name, value);
  if (sameTag(headers['if-none-match'], page.etag)) {
    response.writeHead(304).end();
    return true;
  }
  response.setHeader('Content-Length', page.body.length);
  response.writeHead(200).end(method === 'HEAD' ? undefined : page.body);
  return true;
}
