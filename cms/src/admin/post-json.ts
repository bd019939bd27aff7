import { adminTexts } from '../texts/admin-texts.ts';

type Answer<T> = { ok: true; value: T } | { ok: false; message: string };

/** Posts to one of our endpoints as the signed-in user; a refusal comes back as the sentence to show. */
export async function postJson<T>(url: string, body: unknown): Promise<Answer<T>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const json = (await response.json()) as T & { errors?: { message: string }[] };
    if (response.ok) return { ok: true, value: json };
    return { ok: false, message: json.errors?.[0]?.message ?? adminTexts.failed };
  } catch (error) {
    console.error(error);
    return { ok: false, message: adminTexts.failed };
  }
}
