import { ValidationError, type CollectionBeforeValidateHook, type CollectionSlug } from 'payload';
import { asSystem } from '../access/system-client.ts';
import { computeSlugHistory } from './slug-history.ts';
import { toSlug, findSlugProblem } from './slug-field.ts';
import { messages } from '../i18n/messages.ts';

type Draft = {
  id: string;
  title?: string;
  name?: string;
  slug?: string;
  formerSlugs?: string[];
};

interface SlugRules {
  findProblem?: typeof findSlugProblem;
  /** Whether it may take a former slug of another document. Old links then lead to the new one. */
  canReuse?: boolean;
}

/** Gives a document an address that is unique in its own collection. */
export const assignCollectionSlug =
  (
    collection: CollectionSlug,
    { findProblem = findSlugProblem, canReuse = true }: SlugRules = {},
  ): CollectionBeforeValidateHook<Draft> =>
  async ({ data, originalDoc, req }) => {
    const draft = { ...originalDoc, ...data };
    const slug = draft.slug?.trim() || toSlug(draft.title ?? draft.name ?? '');
    if (!slug) return data;
    const reject = (message: string): never => {
      throw new ValidationError(
        { collection, errors: [{ path: 'slug', message, label: 'Adres op de site' }] },
        req.t,
      );
    };
    const problem = findProblem(slug);
    if (problem) return reject(problem);
    const ownId = originalDoc?.id;
    const inHistory = canReuse ? [] : [{ formerSlugs: { in: [slug] } }];
    const duplicates = await asSystem(req.payload, req).count({
      collection,
      where: {
        and: [
          { or: [{ slug: { equals: slug } }, ...inHistory] },
          ...(ownId ? [{ id: { not_equals: ownId } }] : []),
        ],
      },
    });
    if (duplicates.totalDocs > 0) return reject(messages.errors.slugTaken(slug));
    return {
      ...data,
      slug,
      formerSlugs: computeSlugHistory(originalDoc, slug),
    };
  };
