import { adminMessages } from '../i18n/admin-messages.ts';

type JsonResult<T> = { ok: true; value: T } | { ok: false; message: string };

interface ErrorBody {
  errors?: { message: string; data?: { errors?: { message: string }[] } }[];
}

/** A field's own message says more than the summary above it. */
const toMessage = ({ errors }: ErrorBody): string =>
  errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message ?? adminMessages.failed;

async function requestJson<T>(method: string, url: string, body?: unknown): Promise<JsonResult<T>> {
  try {
    const response = await fetch(url, {
      method,
      credentials: 'same-origin',
      ...(body === undefined
        ? {}
        : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const json = (await response.json()) as T & ErrorBody;
    if (response.ok) return { ok: true, value: json };
    return { ok: false, message: toMessage(json) };
  } catch (error) {
    console.error(error);
    return { ok: false, message: adminMessages.failed };
  }
}

/**
 * Asks one of our endpoints as the signed-in user; a refusal comes back as the sentence to show.
 */
export const getJson = <T>(url: string): Promise<JsonResult<T>> => requestJson<T>('GET', url);

/**
 * Posts to one of our endpoints as the signed-in user; a refusal comes back as the sentence to
 * show.
 */
export const postJson = <T>(url: string, body: unknown): Promise<JsonResult<T>> =>
  requestJson<T>('POST', url, body);

/** Changes a document as the signed-in user; a refusal comes back as the sentence to show. */
export const patchJson = <T>(url: string, body: unknown): Promise<JsonResult<T>> =>
  requestJson<T>('PATCH', url, body);
