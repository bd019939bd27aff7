import { createHash } from 'node:crypto';

/** A page as it goes out, with a tag by which a browser asks whether it is still the same. */
export interface StoredPage {
  headers: readonly (readonly [name: string, value: string])[];
  body: Uint8Array;
  etag: string;
}

const OF_ONE_ANSWER = ['date', 'content-length', 'connection', 'keep-alive', 'transfer-encoding'];

/** Takes a page as it was drawn. */
export function storedPage(headers: Headers, body: Uint8Array): StoredPage {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const kept = [...headers].filter(([name]) => !OF_ONE_ANSWER.includes(name) && name !== 'etag');
  return { headers: [...kept, ['etag', etag]], body, etag };
}
