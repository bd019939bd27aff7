import { isText } from '@digivaardig/contracts/guards';

/** Where a text may lead: to pages, mail and telephones, never to a script. */
const protocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

const emailAddress = /^[^\s@/:?#]+@[^\s@/:?#]+\.[^\s@/:?#]+$/;

/** Adds what people leave out of an address. */
function completeAddress(text: string): string {
  if (emailAddress.test(text)) return `mailto:${text}`;
  if (/^www\./i.test(text)) return `https://${text}`;
  return /^tel:/i.test(text) ? text.replace(/\s/g, '') : text;
}

/**
 * The complete address of a link as an editor typed it; null when it leads nowhere from a page: a
 * script, a path, or part of an address. It may contain an apostrophe, so escape it in HTML.
 */
export function toLinkAddress(typed: unknown): string | null {
  if (!isText(typed)) return null;
  const address = completeAddress(typed.trim());
  if (!URL.canParse(address)) return null;
  const { href, protocol } = new URL(address);
  return protocols.has(protocol) ? href : null;
}
