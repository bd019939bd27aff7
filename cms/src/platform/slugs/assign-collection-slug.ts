import { ValidationError, type CollectionBeforeValidateHook, type CollectionSlug } from 'payload';
import { asSystem } from '../access/system-client.ts';
import { formerSlugs } from './slug-history.ts';
import { slugOf, slugProblem } from './slug-field.ts';
import { texts } from '../i18n/messages.ts';

type Draft = {
  id?: string;
  title?: string;
  name?: string;
  slug?: string;
  formerSlugs?: string[];
};

interface AddressRules {
  problemOf?: typeof slugProblem;
  /** May it have an address that another document moved away from? Old links then lead to the new one. */
  mayReuse?: boolean;
}

/** Gives a document an address that is unique in its own collection. */
export const settleOwnSlug =
  (
    collection: CollectionSlug,
    { problemOf = slugProblem, mayReuse = true }: AddressRules = {},
  ): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    const draft = { ...(originalDoc as Draft | undefined), ...(data as Draft) };
    const slug = draft.slug?.trim() || slugOf(draft.title ?? draft.name ?? '');
    if (!slug) return data;
    const fail = (message: string): never => {
      throw new ValidationError(
        { collection, errors: [{ path: 'slug', message, label: 'Adres op de site' }] },
        req.t,
      );
    };
    const problem = problemOf(slug);
    if (problem) return fail(problem);
    const own = (originalDoc as Draft | undefined)?.id;
    const former = mayReuse ? [] : [{ formerSlugs: { in: [slug] } }];
    const taken = await asSystem(req.payload, req).count({
      collection,
      where: {
        and: [
          { or: [{ slug: { equals: slug } }, ...former] },
          ...(own ? [{ id: { not_equals: own } }] : []),
        ],
      },
    });
    if (taken.totalDocs > 0) return fail(texts.errors.slugTaken(slug));
    return { ...data, slug, formerSlugs: formerSlugs(originalDoc as Draft | undefined, slug) };
  };
