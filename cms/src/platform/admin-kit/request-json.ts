import { type Guard, isText } from '@digivaardig/contracts/guards';
import { listErrors } from '../errors/list-errors.ts';
import { adminMessages } from '../i18n/admin-messages.ts';

type JsonResult<T> = { ok: true; value: T } | { ok: false; message: string };

const failed = { ok: false, message: adminMessages.failed } as const;

/** A field's own message says more than the summary above it. */
function toMessage(body: unknown): string {
  const [error] = listErrors(body);
  const [fieldError] = listErrors(error?.['data']);
  const message = fieldError?.['message'] ?? error?.['message'];
  return isText(message) ? message : adminMessages.failed;
}

async function requestJson(
  method: string,
  url: string,
  body?: unknown,
): Promise<JsonResult<unknown>> {
  try {
    const response = await fetch(url, {
      method,
      credentials: 'same-origin',
      ...(body === undefined
        ? {}
        : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const json: unknown = await response.json();
    return response.ok ? { ok: true, value: json } : { ok: false, message: toMessage(json) };
  } catch (error) {
    console.error(error);
    return failed;
  }
}

function checkValue<T>(result: JsonResult<unknown>, isExpected: Guard<T>): JsonResult<T> {
  if (!result.ok) return result;
  if (isExpected(result.value)) return { ok: true, value: result.value };
  console.error('The answer does not have the expected shape.');
  return failed;
}

/**
 * Asks one of our endpoints as the signed-in user; a refusal, and an answer of another shape than
 * expected, come back as the sentence to show.
 */
export const getJson = async <T>(url: string, isExpected: Guard<T>): Promise<JsonResult<T>> =>
  checkValue(await requestJson('GET', url), isExpected);

/**
 * Posts to one of our endpoints as the signed-in user, with the same results. Without a guard only
 * the outcome counts.
 */
export function postJson(url: string, body: unknown): Promise<JsonResult<unknown>>;
export function postJson<T>(
  url: string,
  body: unknown,
  isExpected: Guard<T>,
): Promise<JsonResult<T>>;
export async function postJson(
  url: string,
  body: unknown,
  isExpected?: Guard<unknown>,
): Promise<JsonResult<unknown>> {
  const result = await requestJson('POST', url, body);
  return isExpected ? checkValue(result, isExpected) : result;
}

/** Changes a document as the signed-in user; a refusal comes back as the sentence to show. */
export const patchJson = (url: string, body: unknown): Promise<JsonResult<unknown>> =>
  requestJson('PATCH', url, body);

/** Deletes a document as the signed-in user; a refusal comes back as the sentence to show. */
export const deleteJson = (url: string): Promise<JsonResult<unknown>> => requestJson('DELETE', url);
