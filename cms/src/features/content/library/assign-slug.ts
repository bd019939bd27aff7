import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { messages } from '#platform/i18n/messages.ts';
import { toLibrarySlug, type Scope, type SharedKind } from './shared-kinds.ts';
import { computeSlugHistory } from '#platform/slugs/slug-history.ts';
import { toSlug, findSlugProblem } from '#platform/slugs/slug-field.ts';

type Draft = {
  id?: string;
  title?: string;
  slug?: string;
  formerSlugs?: string[];
  basedOn?: unknown;
  tenant?: unknown;
};

/**
 * Assigns a slug that is unique among the library and the municipality’s own documents. A version
 * of a library document has the library’s slug.
 */
export const assignSlug =
  (kind: SharedKind, scope: Scope): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    const draft = { ...(originalDoc as Draft | undefined), ...(data as Draft) };
    const system = asSystem(req.payload, req);
    const basedOn = scope === 'local' ? toId(draft.basedOn) : null;
    if (basedOn) {
      const base = await system.findByID({
        collection: toLibrarySlug(kind),
        id: basedOn,
        disableErrors: true,
      });
      return { ...data, slug: base?.slug ?? draft.slug, ownAddress: null };
    }
    const slug = draft.slug?.trim() || toSlug(draft.title ?? '');
    if (!slug) return data;
    const reject = (message: string): never => {
      throw new ValidationError(
        { collection: kind, errors: [{ path: 'slug', message, label: 'Adres op de site' }] },
        req.t,
      );
    };
    const problem = findSlugProblem(slug);
    if (problem) return reject(problem);
    const sameSlug = { slug: { equals: slug } };
    const tenant = toId(draft.tenant);
    const ownId = (originalDoc as Draft | undefined)?.id;
    const inLibrary = await system.count({
      collection: toLibrarySlug(kind),
      where:
        scope === 'library' && ownId
          ? { and: [sameSlug, { id: { not_equals: ownId } }] }
          : sameSlug,
    });
    const inLocal = await system.count({
      collection: kind,
      where: {
        and: [
          sameSlug,
          { basedOn: { exists: false } },
          ...(scope === 'local' ? [{ tenant: { equals: tenant } }] : []),
          ...(scope === 'local' && ownId ? [{ id: { not_equals: ownId } }] : []),
        ],
      },
    });
    if (inLibrary.totalDocs + inLocal.totalDocs > 0) return reject(messages.errors.slugTaken(slug));
    return {
      ...data,
      slug,
      ownAddress: slug,
      formerSlugs: computeSlugHistory(originalDoc as Draft | undefined, slug),
    };
  };
