import type { FieldHook } from 'payload';
import { cutSlug, maxSlugLength } from './slug.ts';

/** More copies of one document than anybody makes. */
const maxCopies = 1000;

/**
 * The addresses that a copy may get, in the order in which they are tried: `-kopie`, `-kopie-2` and
 * so on, at most 80 characters. A copy of a copy counts on.
 */
export function* listCopySlugs(slug: string): Generator<string> {
  const original = slug.replace(/-kopie(-\d+)?$/, '');
  for (let copy = 1; copy <= maxCopies; copy += 1) {
    const suffix = copy === 1 ? '-kopie' : `-kopie-${copy}`;
    yield `${cutSlug(original, maxSlugLength - suffix.length)}${suffix}`;
  }
}

const contextKey = 'copiedSlug';

/**
 * Remembers the address of the document that is duplicated: a copy cannot have it, and the hook
 * that assigns addresses finds the first free one.
 */
export const rememberCopiedSlug: FieldHook = ({ context, value }) => {
  context[contextKey] = value;
  return value as unknown;
};

/** Whether this request duplicates a document that has an address. */
export const isCopying = (context: Record<string, unknown>): boolean =>
  Boolean(context[contextKey]);

/** Whether a new document still has the address of the document that it is a copy of. */
export const isCopiedSlug = (context: Record<string, unknown>, slug: string): boolean =>
  context[contextKey] === slug;
