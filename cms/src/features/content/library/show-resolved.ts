import type { CollectionAfterReadHook } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { findOpenedWith } from './opened-with.ts';
import type { LocalDocument } from './shared-documents.ts';
import { toLibrarySlug, type SharedKind } from './shared-kinds.ts';

/**
 * Shows an editor of a version what readers see: the library’s present value in every field without
 * an override; and which versions these are. Lists keep the stored copy, to avoid queries per row.
 */
export const showResolved =
  (kind: SharedKind, fields: readonly string[]): CollectionAfterReadHook<LocalDocument> =>
  async ({ doc, findMany, overrideAccess, req }) => {
    if (findMany) return doc;
    const basedOn = toId(doc.basedOn);
    const collection = toLibrarySlug(kind);
    const library =
      basedOn &&
      (await asSystem(req.payload, req).findByID({ collection, id: basedOn, disableErrors: true }));
    const openedWith = overrideAccess
      ? {}
      : {
          openedWith: await findOpenedWith(
            req,
            { collection: kind, document: doc },
            library ? { collection, document: library } : null,
          ),
        };
    if (!library) return { ...doc, ...openedWith };
    const values: Record<string, unknown> = { ...library };
    const own = new Set((doc.overrides ?? []).map(({ path }) => path));
    const shared = fields.filter((path) => !own.has(path));
    return {
      ...doc,
      ...Object.fromEntries(shared.map((path) => [path, values[path]])),
      ...openedWith,
    };
  };
