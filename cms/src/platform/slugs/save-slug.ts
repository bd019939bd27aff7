import { type CollectionBeforeValidateHook, type CollectionSlug, ValidationError } from 'payload';
import { messages } from '../i18n/messages.ts';
import { chooseSlug, type SluggedDocument } from './choose-slug.ts';
import { computeSlugHistory, type HasSlugHistory } from './slug-history.ts';
import { findSlugProblem } from './slug.ts';

type Document = SluggedDocument & HasSlugHistory & { id: string };
type Save = Pick<
  Parameters<CollectionBeforeValidateHook<Document>>[0],
  'context' | 'data' | 'operation' | 'originalDoc' | 'req'
>;

interface SlugRules {
  collection: CollectionSlug;
  /** Whether another document has this address. */
  isTaken: (slug: string, ownId: string | null) => Promise<boolean>;
  findProblem?: typeof findSlugProblem;
  maxLength?: number | undefined;
}

/**
 * Puts the address of a document, and its former ones, into the data of a save.
 * @throws ValidationError when the address has another form, is reserved, or is taken
 */
export async function saveSlug(
  { context, data, operation, originalDoc, req }: Save,
  { collection, isTaken, findProblem = findSlugProblem, maxLength }: SlugRules,
): Promise<Save['data']> {
  const stored = operation === 'update' ? originalDoc : undefined;
  const id = stored?.id ?? null;
  const isTakenByOther = (slug: string) => isTaken(slug, id);
  const chosen = await chooseSlug(req.payload, {
    document: { ...originalDoc, ...data },
    id,
    context,
    isTaken: isTakenByOther,
    maxLength,
  });
  if (!chosen) return data;
  const { slug } = chosen;
  const problem =
    findProblem(slug) ?? ((await isTakenByOther(slug)) ? messages.errors.slugTaken(slug) : null);
  if (problem !== null) {
    const errors = [{ path: 'slug', message: problem, label: 'Adres op de site' }];
    throw new ValidationError({ collection, errors }, req.t);
  }
  return { ...data, ...chosen, formerSlugs: computeSlugHistory(stored, slug) };
}
