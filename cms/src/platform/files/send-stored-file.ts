import type { PayloadRequest } from 'payload';
import type { StoredFile } from './file-store.ts';
import { parseRange } from './parse-range.ts';
import { isSameEtag, toSiteFileHeaders } from './site-file-headers.ts';

interface Sending {
  mimeType: string;
  /** The header `Content-Disposition`. */
  disposition: string;
  /** Whether a cache may store it. */
  isForAll: boolean;
  /** Whether the caller may ask for a part. */
  hasParts?: boolean;
}

/** Sends a file of a site, or a part of it, or says that the caller has it already. */
export function sendStoredFile(
  req: PayloadRequest,
  stored: StoredFile,
  { mimeType, disposition, isForAll, hasParts = false }: Sending,
): Response {
  const caching = toSiteFileHeaders(isForAll, `"${stored.version}"`);
  if (isSameEtag(req.headers.get('if-none-match'), caching['ETag']))
    return new Response(null, { status: 304, headers: caching });
  const range = hasParts ? parseRange(req.headers.get('range'), stored.size) : null;
  const headers = {
    'Content-Type': mimeType,
    'Content-Disposition': disposition,
    'X-Content-Type-Options': 'nosniff',
    ...(hasParts ? { 'Accept-Ranges': 'bytes' } : {}),
    ...caching,
  };
  const size = String(stored.size);
  if (range === 'invalid')
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${size}` } });
  if (range === null)
    return new Response(stored.open(), { headers: { ...headers, 'Content-Length': size } });
  const { start, end } = range;
  return new Response(stored.open(range), {
    status: 206,
    headers: {
      ...headers,
      'Content-Length': String(end - start + 1),
      'Content-Range': `bytes ${String(start)}-${String(end)}/${size}`,
    },
  });
}
