import type { CollectionAfterReadHook } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { toLibrarySlug, type SharedKind } from './shared-kinds.ts';
import type { Override } from './track-overrides.ts';

/**
 * Shows an editor of a version what readers see: the library’s present value in every field without
 * an override. Lists keep the stored copy, to avoid one query per row.
 */
export const showResolved =
  (kind: SharedKind, fields: readonly string[]): CollectionAfterReadHook =>
  async ({ doc, findMany, req }) => {
    const local = doc as Record<string, unknown> & { overrides?: Override[] };
    const basedOn = toId(local['basedOn']);
    if (findMany || !basedOn) return local;
    const library = (await asSystem(req.payload, req).findByID({
      collection: toLibrarySlug(kind),
      id: basedOn,
      disableErrors: true,
    })) as unknown as Record<string, unknown> | null;
    if (!library) return local;
    const own = new Set((local.overrides ?? []).map(({ path }) => path));
    const shared = fields.filter((path) => !own.has(path));
    return { ...local, ...Object.fromEntries(shared.map((path) => [path, library[path]])) };
  };
