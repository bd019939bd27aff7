import type { APIContext } from 'astro';
import { accountMessages } from '../messages/account.ts';

/** Escapes a text for HTML. Addresses have no other characters that HTML reads. */
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Sends a user who just signed in to where their work is. A form of the site may not lead to another
 * origin (`form-action`), which the admin has when no proxy puts both behind one: then a page of its
 * own leads there.
 * @param start a path of the site, or the address of the admin
 */
export function goToStart(
  { redirect }: Pick<APIContext, 'redirect'>,
  start: string,
  siteUrl: URL,
): Response {
  const url = new URL(start, siteUrl);
  if (url.origin === siteUrl.origin) return redirect(url.pathname + url.search, 303);
  const { signedIn, toAdmin } = accountMessages;
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${signedIn}</title><p>${signedIn} <a href="${escapeHtml(url.href)}">${toAdmin}</a></p></html>`;
  return new Response(html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', Refresh: `0; url=${url.href}` },
  });
}
