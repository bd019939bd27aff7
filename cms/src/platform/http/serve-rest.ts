import { isRecord, isText } from '@digivaardig/contracts/guards';
import { cleanTexts } from '@digivaardig/contracts/text';
import { listErrors } from '../errors/list-errors.ts';
import { messages } from '../i18n/messages.ts';
import { findJsonProblem } from './check-json-safety.ts';
import { limits } from './limits.ts';
import { getDeclaredSize, readSendersBody } from './read-limited-body.ts';
import type { FindSender } from './sender.ts';
import { isForeign } from './trusted-origin.ts';
import { retryConflict, writeConflict } from './retry-conflict.ts';

const toErrorResponse = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status });

/** Undefined when a text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text || '{}');
  } catch {
    return undefined;
  }
}

/** Whether the data of a form is an object, if it has any: Payload reads fields of it. */
async function isReadableForm(form: ArrayBuffer, { headers }: Request): Promise<boolean> {
  const type = headers.get('content-type') ?? '';
  const fields = await new Response(form, { headers: { 'Content-Type': type } })
    .formData()
    .catch(() => null);
  return (
    fields?.getAll('_payload').every((data) => !isText(data) || isRecord(parseJson(data))) ?? false
  );
}

/** Payload stores preferences without hooks, in which other texts are checked and cleaned. */
function cleanPreference(value: unknown): ArrayBuffer | undefined {
  if (findJsonProblem(value)) return undefined;
  return new TextEncoder().encode(JSON.stringify(cleanTexts(value))).buffer;
}

type Handler = (request: Request) => Promise<Response>;

const copyRequest = (
  { url, method, headers, signal }: Request,
  body: ArrayBuffer | null,
): Request => new Request(url, { method, headers, signal, ...(body ? { body } : {}) });

/**
 * Whether a form may contain a file. Writing a file to disk is not part of a transaction, so such a
 * form is not retried.
 */
const canHoldFile = (form: ArrayBuffer): boolean =>
  /filename/i.test(new TextDecoder('latin1').decode(form));

async function isConflict(response: Response): Promise<boolean> {
  if (response.status !== 409) return false;
  const body: unknown = await response.clone().json();
  return listErrors(body)[0]?.['name'] === writeConflict;
}

const handleWithRetries = (
  request: Request,
  body: ArrayBuffer | null,
  handle: Handler,
): Promise<Response> => retryConflict(() => handle(copyRequest(request, body)), isConflict);

/** Parts of the path of a document, and of the route that creates one. */
const documentPath = /^\/api\/([\w-]+)(?:\/[^/]+)?\/?$/;

const getType = (request: Request): string =>
  (request.headers.get('content-type') ?? '').replace(/;.*/s, '').trim().toLowerCase();

/**
 * Answers a form. Who may upload nothing is rejected before a file is read. Large files are not
 * read here, since Payload streams them and stops at their maximum size.
 */
async function serveForm(
  request: Request,
  handle: Handler,
  findSender: FindSender,
): Promise<Response> {
  // A boundary has at most 70 characters; source: RFC 2046, 5.1.1.
  if (!/boundary="?[^\s";]{1,70}"?\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    return toErrorResponse(400, messages.errors.unreadable);
  }
  const size = getDeclaredSize(request);
  if (size > limits.file + limits.body) return toErrorResponse(413, messages.errors.fileTooLarge);
  const sender = await findSender(request.headers);
  const [, collection = ''] = documentPath.exec(new URL(request.url).pathname) ?? [];
  const upload = sender.getUploadRight(collection, request.method);
  if (upload === 'denied') return toErrorResponse(403, messages.errors.forbidden);
  // A form with a large file, or without a length, is read once.
  if (upload === 'allowed' && (size === 0 || size > limits.body)) return handle(request);
  const form = await readSendersBody(request, limits.body, () => Promise.resolve(sender));
  if (!form) return toErrorResponse(413, messages.errors.documentTooLarge);
  if (!(await isReadableForm(form, request)))
    return toErrorResponse(400, messages.errors.unreadable);
  return canHoldFile(form)
    ? handle(copyRequest(request, form))
    : handleWithRetries(request, form, handle);
}

/**
 * Checks a request to the REST API before Payload reads it: its origin (for signing in too), its
 * size, its content type, and for a file who sends it.
 */
export async function serveRest(
  request: Request,
  handle: Handler,
  findSender: FindSender,
): Promise<Response> {
  const type = getType(request);
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return handle(request);
  if (isForeign(request)) return toErrorResponse(403, messages.errors.foreignPage);
  if (!request.body) return handleWithRetries(request, null, handle);
  const forPreference = new URL(request.url).pathname.startsWith('/api/payload-preferences');
  // The admin's screens send only JSON, which is limited below.
  if (forPreference && type === 'multipart/form-data')
    return toErrorResponse(415, messages.errors.contentType);
  if (type === 'multipart/form-data') return serveForm(request, handle, findSender);
  const maxBytes = forPreference ? limits.preference : limits.body;
  const body = await readSendersBody(request, maxBytes, findSender);
  if (!body) return toErrorResponse(413, messages.errors.documentTooLarge);
  const asGet = /^get$/i.test(
    request.headers.get('x-payload-http-method-override') ??
      request.headers.get('x-http-method-override') ??
      '',
  );
  const isAcceptedType =
    type === 'application/json' || (asGet && type === 'application/x-www-form-urlencoded');
  // Requests without data, such as signing out, have no content type.
  if (body.byteLength > 0 && !isAcceptedType)
    return toErrorResponse(415, messages.errors.contentType);
  if (body.byteLength === 0 || type !== 'application/json')
    return handleWithRetries(request, body.byteLength > 0 ? body : null, handle);
  const value = parseJson(new TextDecoder().decode(body));
  const accepted = isRecord(value) && (forPreference ? cleanPreference(value) : body);
  return accepted
    ? handleWithRetries(request, accepted, handle)
    : toErrorResponse(400, messages.errors.unreadable);
}
