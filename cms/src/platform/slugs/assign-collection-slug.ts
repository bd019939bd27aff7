import type { CollectionBeforeValidateHook, CollectionSlug, TypeWithID, Where } from 'payload';
import { asSystem } from '../access/system-client.ts';
import { saveSlug } from './save-slug.ts';
import type { findSlugProblem } from './slug.ts';

interface SlugRules {
  findProblem?: typeof findSlugProblem;
  /** Whether it may take a former slug of another document. Old links then lead to the new one. */
  canReuse?: boolean;
  maxLength?: number;
}

/** Gives a document an address that is unique in its own collection. */
export const assignCollectionSlug =
  (
    collection: CollectionSlug,
    { canReuse = true, ...rules }: SlugRules = {},
  ): CollectionBeforeValidateHook<TypeWithID & { id: string }> =>
  (save) =>
    saveSlug(save, {
      ...rules,
      collection,
      isTaken: async (slug, ownId) => {
        const sameSlug: Where = { slug: { equals: slug } };
        const anySlug = canReuse ? sameSlug : { or: [sameSlug, { formerSlugs: { in: [slug] } }] };
        const { totalDocs } = await asSystem(save.req.payload, save.req).count({
          collection,
          where: ownId ? { and: [anySlug, { id: { not_equals: ownId } }] } : anySlug,
        });
        return totalDocs > 0;
      },
    });
