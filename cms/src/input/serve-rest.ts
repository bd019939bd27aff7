import { texts } from '../texts/texts.ts';
import { limits } from './limits.ts';
import { readWithin } from './read-within.ts';

const refuse = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status });

const isJson = (body: ArrayBuffer): boolean => {
  try {
    JSON.parse(new TextDecoder().decode(body) || '{}');
    return true;
  } catch {
    return false;
  }
};

/**
 * Bounds a request to the REST API before Payload reads it: its size, and that it is what it says. Forms with files
 * pass by, since Payload reads those piece by piece and stops at the bound for files.
 */
export async function serveRest(
  request: Request,
  handle: (request: Request) => Promise<Response>,
): Promise<Response> {
  const type = (request.headers.get('content-type') ?? '').replace(/;.*/s, '').trim().toLowerCase();
  if (!request.body || ['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return handle(request);
  if (type === 'multipart/form-data') {
    // A boundary has at most 70 marks; source: RFC 2046, 5.1.1.
    if (!/boundary="?[^\s";]{1,70}"?\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
      return refuse(400, texts.errors.unreadable);
    }
    const size = Number(request.headers.get('content-length') ?? 0);
    return size > limits.file + limits.body
      ? refuse(413, texts.errors.fileTooLarge)
      : handle(request);
  }
  const forPreference = new URL(request.url).pathname.startsWith('/api/payload-preferences');
  const body = await readWithin(request, forPreference ? limits.preference : limits.body);
  if (!body) return refuse(413, texts.errors.documentTooLarge);
  const asGet = /^get$/i.test(
    request.headers.get('x-payload-http-method-override') ??
      request.headers.get('x-http-method-override') ??
      '',
  );
  const known =
    type === 'application/json' || (asGet && type === 'application/x-www-form-urlencoded');
  // Calls without data, such as signing out, come without a type too.
  if (body.byteLength > 0 && !known) return refuse(415, texts.errors.contentType);
  if (type === 'application/json' && !isJson(body)) return refuse(400, texts.errors.unreadable);
  const { url, method, headers, signal } = request;
  return handle(
    new Request(url, { method, headers, signal, ...(body.byteLength > 0 ? { body } : {}) }),
  );
}
