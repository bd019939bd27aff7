import type { CollectionAfterReadHook } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import type { LocalDocument } from './shared-documents.ts';
import { toLibrarySlug, type SharedKind } from './shared-kinds.ts';

/**
 * Shows an editor of a version what readers see: the library’s present value in every field without
 * an override. Lists keep the stored copy, to avoid one query per row.
 */
export const showResolved =
  (kind: SharedKind, fields: readonly string[]): CollectionAfterReadHook<LocalDocument> =>
  async ({ doc, findMany, req }) => {
    const basedOn = toId(doc.basedOn);
    if (findMany || !basedOn) return doc;
    const library = await asSystem(req.payload, req).findByID({
      collection: toLibrarySlug(kind),
      id: basedOn,
      disableErrors: true,
    });
    if (!library) return doc;
    const values: Record<string, unknown> = { ...library };
    const own = new Set((doc.overrides ?? []).map(({ path }) => path));
    const shared = fields.filter((path) => !own.has(path));
    return { ...doc, ...Object.fromEntries(shared.map((path) => [path, values[path]])) };
  };
