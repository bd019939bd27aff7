import { limits } from './limits.ts';
import type { FindSender } from './sender.ts';

/** The size that a request states; 0 when it states none. */
export const getDeclaredSize = (request: Request): number =>
  Number(request.headers.get('content-length') ?? 0);

/** Reads a body up to a maximum size; null when it is larger. */
export async function readLimitedBody(
  request: Request,
  maxBytes: number,
): Promise<ArrayBuffer | null> {
  if (getDeclaredSize(request) > maxBytes) return null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > maxBytes) return null;
    parts.push(part);
  }
  return new Blob(parts).arrayBuffer();
}

/**
 * Reads a body up to the maximum size, or up to what an anonymous visitor may send. The sender is
 * looked up only for a body that is large, or that does not state its size.
 */
export async function readSendersBody(
  request: Request,
  maxBytes: number,
  findSender: FindSender,
): Promise<ArrayBuffer | null> {
  const size = getDeclaredSize(request);
  if (size > maxBytes) return null;
  const isSmall = size > 0 && size <= limits.anonymousBody;
  const isTrusted = isSmall || (await findSender(request.headers)).isSignedIn;
  return readLimitedBody(request, isTrusted ? maxBytes : limits.anonymousBody);
}
