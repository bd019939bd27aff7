import anyAscii from 'any-ascii';
import { reservedSlugs } from '@digivaardig/contracts/site-paths';
import { messages } from '../i18n/messages.ts';

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** No address is longer. */
export const maxSlugLength = 80;

/** Whether anything can be at this address. */
export const isSlug = (address: unknown): address is string =>
  typeof address === 'string' && address.length <= maxSlugLength && slugPattern.test(address);

/**
 * Shortens an address at a dash, so that no word is cut in two; a single long word is cut where the
 * limit is.
 */
export function cutSlug(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug;
  const lastDash = slug.lastIndexOf('-', maxLength);
  return lastDash > maxLength / 2
    ? slug.slice(0, lastDash)
    : slug.slice(0, maxLength).replace(/-+$/, '');
}

/** Pictures, and the signs that change them: their English names would say little in an address. */
const pictures = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/gu;

/**
 * Makes an address from a text in any script: plain letters, digits and dashes. Empty when the text
 * has no letters or digits at all.
 */
export const toSlug = (text: string, maxLength = maxSlugLength): string =>
  cutSlug(
    anyAscii(text.replace(pictures, ' '))
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
    maxLength,
  );

/** Why this cannot be a document's address; null when it can. */
export const findSlugProblem = (slug: string): string | null =>
  isSlug(slug) ? null : messages.errors.slugShape;

/**
 * Why this cannot be a municipality's address, which is the first part of a path; null when it can.
 */
export const findMunicipalitySlugProblem = (slug: string): string | null =>
  reservedSlugs.includes(slug) ? messages.errors.slugReserved(slug) : findSlugProblem(slug);
