/**
 * Characters that no text needs, and that break what reads it: control characters, halves of a
 * character, and code points that are none. XML and mail headers have no way to write most of them.
 * Tabs and line breaks are text.
 */
const unwanted = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Word and other programs break lines with a vertical tab, and pages with a form feed. */
const otherLineBreaks = /[\v\f]/g;

/**
 * Cleans a text of characters that no text needs. A vertical tab or form feed becomes a line break,
 * others are dropped. Clean text comes back as it is.
 */
export const cleanText = (text: string): string =>
  text.replace(otherLineBreaks, '\n').replace(unwanted, '');

/** Cleans a text that stands on one line: every line break and tab becomes a space. */
export const cleanLine = (text: string): string => cleanText(text.replace(/[\t\n\v\f\r]+/g, ' '));

/** Cleans every text in JSON, at any depth; names of properties stay. */
export function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanTexts);
  // Dates, ids and buffers are no JSON, and hold no text.
  if (value === null || typeof value !== 'object' || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanTexts(inner)]));
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
