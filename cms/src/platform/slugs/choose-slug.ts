import type { Payload } from 'payload';
import { createRowId } from '../db/object-ids.ts';
import { isCopiedSlug, listCopySlugs } from './copy-slugs.ts';
import { maxSlugLength, toSlug } from './slug.ts';

/** What the address of a document is made from. */
export interface SluggedDocument {
  title?: unknown;
  name?: unknown;
  slug?: unknown;
  _status?: unknown;
}

interface Choice {
  document: SluggedDocument;
  /** Null for a document that is created now. */
  id: string | null;
  context: Record<string, unknown>;
  isTaken: (slug: string) => Promise<boolean>;
  maxLength?: number | undefined;
}

/** The chosen address; `_id` when it was made from an id, which the new document then gets. */
interface ChosenSlug {
  slug: string;
  _id?: string;
}

const toText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

async function findFreeCopySlug(slug: string, isTaken: Choice['isTaken']): Promise<string> {
  for (const candidate of listCopySlugs(slug)) if (!(await isTaken(candidate))) return candidate;
  return slug;
}

/**
 * Chooses the address of a document: the one that its editor typed, or else one made from its title,
 * or else its id, for a title without a letter in any script. Null for a draft without title, which
 * needs none. Whether the address may be used is for the caller to check, except that a copy gets
 * the first free one.
 */
export async function chooseSlug(
  payload: Payload,
  { document, id, context, isTaken, maxLength = maxSlugLength }: Choice,
): Promise<ChosenSlug | null> {
  const given = toText(document.slug);
  if (given && id === null && isCopiedSlug(context, given)) {
    return { slug: await findFreeCopySlug(given, isTaken) };
  }
  if (given) return { slug: given };
  const title = toText(document.title) || toText(document.name);
  const slug = toSlug(title, maxLength);
  if (slug) return { slug };
  if (!title && document._status === 'draft') return null;
  if (id !== null) return { slug: id };
  const _id = createRowId(payload);
  return { slug: _id, _id };
}
