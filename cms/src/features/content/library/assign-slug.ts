import type { CollectionBeforeValidateHook, PayloadRequest, Where } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { saveSlug } from '#platform/slugs/save-slug.ts';
import { isAddressInBin } from '../bin/is-address-in-bin.ts';
import type { LibraryDocument, LocalDocument } from '../reading/shared-documents.ts';
import { toLibrarySlug, type Scope, type SharedKind } from '../reading/shared-kinds.ts';

interface Resolved {
  kind: SharedKind;
  scope: Scope;
  tenant: string | null;
  /** The document itself; null when it is new. */
  ownId: string | null;
}

/**
 * Whether the library, or a document that the municipality made itself, has this address, also in the
 * bin.
 */
async function isTaken(
  req: PayloadRequest,
  slug: string,
  { kind, scope, tenant, ownId }: Resolved,
): Promise<boolean> {
  const system = asSystem(req.payload, req);
  const sameSlug: Where = { slug: { equals: slug } };
  const isOther: Where[] = ownId ? [{ id: { not_equals: ownId } }] : [];
  const isLibrary = scope === 'library';
  const inLibrary = await system.count({
    collection: toLibrarySlug(kind),
    where: { and: [sameSlug, ...(isLibrary ? isOther : [])] },
  });
  if (inLibrary.totalDocs > 0) return true;
  const inReach: Where[] = isLibrary ? [] : [{ tenant: { equals: tenant } }, ...isOther];
  const inLocal = await system.count({
    collection: kind,
    where: { and: [sameSlug, { basedOn: { exists: false } }, ...inReach] },
  });
  return inLocal.totalDocs > 0 || isAddressInBin(req, slug, { kind, scope, tenant });
}

/**
 * Assigns a slug that is unique among the library and the municipality’s own documents. A version
 * of a library document has the library’s slug.
 */
export const assignSlug =
  (kind: SharedKind, scope: Scope): CollectionBeforeValidateHook<LibraryDocument | LocalDocument> =>
  async (save) => {
    const { data, originalDoc, req } = save;
    // A spread of so many kinds is more than the compiler compares.
    const draft: Partial<LibraryDocument | LocalDocument> = Object.assign({}, originalDoc, data);
    const basedOn = scope === 'local' && 'basedOn' in draft ? toId(draft.basedOn) : null;
    if (basedOn) {
      const base = await asSystem(req.payload, req).findByID({
        collection: toLibrarySlug(kind),
        id: basedOn,
        disableErrors: true,
      });
      // A draft in the library may have no address yet.
      return { ...data, slug: base?.slug || draft.slug || basedOn };
    }
    const tenant = 'tenant' in draft ? toId(draft.tenant) : null;
    return saveSlug(save, {
      collection: scope === 'library' ? toLibrarySlug(kind) : kind,
      isTaken: (slug, ownId) => isTaken(req, slug, { kind, scope, tenant, ownId }),
    });
  };
