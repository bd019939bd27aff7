/** Reads a body no further than its bound; null when there is more. */
export async function readWithin(request: Request, bound: number): Promise<ArrayBuffer | null> {
  if (Number(request.headers.get('content-length') ?? 0) > bound) return null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > bound) return null;
    parts.push(part);
  }
  return new Blob(parts).arrayBuffer();
}
