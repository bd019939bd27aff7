import { adminTexts } from '../i18n/admin-messages.ts';

type Answer<T> = { ok: true; value: T } | { ok: false; message: string };

interface Refusal {
  errors?: { message: string; data?: { errors?: { message: string }[] } }[];
}

/** A field's own message says more than the summary above it. */
const sentence = ({ errors }: Refusal): string =>
  errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message ?? adminTexts.failed;

async function ask<T>(method: string, url: string, body?: unknown): Promise<Answer<T>> {
  try {
    const response = await fetch(url, {
      method,
      credentials: 'same-origin',
      ...(body === undefined
        ? {}
        : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const json = (await response.json()) as T & Refusal;
    if (response.ok) return { ok: true, value: json };
    return { ok: false, message: sentence(json) };
  } catch (error) {
    console.error(error);
    return { ok: false, message: adminTexts.failed };
  }
}

/** Asks one of our endpoints as the signed-in user; a refusal comes back as the sentence to show. */
export const getJson = <T>(url: string): Promise<Answer<T>> => ask<T>('GET', url);

/** Posts to one of our endpoints as the signed-in user; a refusal comes back as the sentence to show. */
export const postJson = <T>(url: string, body: unknown): Promise<Answer<T>> =>
  ask<T>('POST', url, body);

/** Changes a document as the signed-in user; a refusal comes back as the sentence to show. */
export const patchJson = <T>(url: string, body: unknown): Promise<Answer<T>> =>
  ask<T>('PATCH', url, body);
