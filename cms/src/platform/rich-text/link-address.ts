import { isText } from '@digivaardig/contracts/guards';

/** Where a text may lead: to pages, mail and telephones, never to a script. */
const protocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

const emailAddress = /^[^\s@/:?#]+@[^\s@/:?#]+\.[^\s@/:?#]+$/;

/** Adds what people leave out of an address: `https://` before www, and `mailto:` before mail. */
export function completeLinkAddress(typed: string): string {
  const text = typed.trim();
  if (emailAddress.test(text)) return `mailto:${text}`;
  if (/^www\./i.test(text)) return `https://${text}`;
  return /^tel:/i.test(text) ? text.replace(/\s/g, '') : text;
}

/**
 * The complete address of a link as an editor typed it; null when it leads nowhere from a page: a
 * script, a path, part of an address, or a page behind the name of another one (`https://a@b`). It
 * may contain an apostrophe, so escape it in HTML.
 */
export function toLinkAddress(typed: unknown): string | null {
  if (!isText(typed)) return null;
  const address = completeLinkAddress(typed);
  if (!URL.canParse(address)) return null;
  const { href, protocol, username, password } = new URL(address);
  return protocols.has(protocol) && username === '' && password === '' ? href : null;
}

/** What browsers skip in an address, so that it hides a scheme: `java\tscript:`. */
const skipped = /[\p{Cc}\p{Cf}\s]+/gu;

/**
 * Whether an address may lead to a script or to another site than it seems: another scheme than
 * those of a page, mail or telephone, or two slashes at the start. One that is only incomplete, such
 * as a name without a scheme, is not unsafe.
 */
export function isUnsafeAddress(typed: unknown): boolean {
  if (typed === undefined || typed === null) return false;
  if (!isText(typed)) return true;
  if (toLinkAddress(typed) !== null) return false;
  const address = typed.replace(skipped, '');
  return /^(?:[a-z][a-z\d+.-]*:(?!\/\/$)|[\\/]{2})/i.test(address);
}
