import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { messages } from '#platform/i18n/messages.ts';
import type { LibraryDocument, LocalDocument } from '../reading/shared-documents.ts';
import { toLibrarySlug, type Scope, type SharedKind } from '../reading/shared-kinds.ts';
import { computeSlugHistory } from '#platform/slugs/slug-history.ts';
import { toSlug, findSlugProblem } from '#platform/slugs/slug-field.ts';

/**
 * Assigns a slug that is unique among the library and the municipality’s own documents. A version
 * of a library document has the library’s slug.
 */
export const assignSlug =
  (kind: SharedKind, scope: Scope): CollectionBeforeValidateHook<LibraryDocument | LocalDocument> =>
  async ({ data, originalDoc, req }) => {
    const draft: Partial<LibraryDocument | LocalDocument> = { ...originalDoc, ...data };
    const system = asSystem(req.payload, req);
    const basedOn = scope === 'local' && 'basedOn' in draft ? toId(draft.basedOn) : null;
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
    const tenant = 'tenant' in draft ? toId(draft.tenant) : null;
    const ownId = originalDoc?.id;
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
      formerSlugs: computeSlugHistory(originalDoc, slug),
    };
  };
