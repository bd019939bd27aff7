import { sameTag } from './etag-matches.ts';
import type { StoredPage } from '../cache/stored-page.ts';

/** A page as it is kept, or "you have it already". */
export function pageResponse({ body, etag, headers }: StoredPage, request: Request): Response {
  const init = { headers: headers.map(([name, value]): [string, string] => [name, value]) };
  if (sameTag(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { ...init, status: 304 });
  }
  return new Response(body as Uint8Array<ArrayBuffer>, init);
}
