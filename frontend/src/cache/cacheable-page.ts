import { createHash } from 'node:crypto';
import { etagMatches } from '../http/etag-matches.ts';
import type { CacheableValue } from './invalidating-cache.ts';

/** A rendered page with its response headers and the ETag of its body. */
export interface CachedPage {
  headers: readonly (readonly [name: string, value: string])[];
  body: Uint8Array<ArrayBuffer>;
  etag: string;
}

/** What a page recorded about itself while it was rendered. */
interface PageScope {
  isPublic: boolean;
  tenantId: string | undefined;
}

/** Headers that belong to one response and not to the page. */
const RESPONSE_HEADERS = [
  'date',
  'content-length',
  'connection',
  'keep-alive',
  'transfer-encoding',
];

/**
 * Makes a response cacheable if every anonymous visitor may get it: status 200, public, with a
 * known tenant and without a cookie.
 * @returns undefined for any other response, whose body is then left unread
 */
export async function toCacheablePage(
  response: Response,
  { isPublic, tenantId }: PageScope,
): Promise<CacheableValue<CachedPage> | undefined> {
  if (response.status !== 200 || !isPublic || tenantId === undefined) return undefined;
  if (response.headers.has('set-cookie')) return undefined;
  const body = new Uint8Array(await response.arrayBuffer());
  return { value: toCachedPage(response.headers, body), tenantId, bytes: body.length + 1024 };
}

/** Pairs a page with an ETag that depends on its body only. */
function toCachedPage(responseHeaders: Headers, body: Uint8Array<ArrayBuffer>): CachedPage {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = [...responseHeaders].filter(
    ([name]) => !RESPONSE_HEADERS.includes(name) && name !== 'etag',
  );
  return { headers: [...headers, ['etag', etag]], body, etag };
}

/** The cached page as a response, or 304 when the browser has this version. */
export function toPageResponse({ body, etag, headers }: CachedPage, request: Request): Response {
  const init = { headers: headers.map(([name, value]): [string, string] => [name, value]) };
  if (etagMatches(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { ...init, status: 304 });
  }
  return new Response(body, init);
}
