/** Reads a body up to a maximum size; null when it is larger. */
export async function readLimitedBody(
  request: Request,
  maxBytes: number,
): Promise<ArrayBuffer | null> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > maxBytes) return null;
    parts.push(part);
  }
  return new Blob(parts).arrayBuffer();
}
