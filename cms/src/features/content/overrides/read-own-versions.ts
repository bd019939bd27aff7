import type { Payload, PayloadRequest } from 'payload';
import { dropDamagedRows } from '#platform/db/drop-damaged-rows.ts';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { hasLibraryUpdate } from './compare-with-library.ts';
import { toLibrarySlug, type SharedKind } from '../reading/shared-kinds.ts';

/** The state of a municipality’s version of a library document. */
export interface OwnVersion {
  id: string;
  /** Whether the library changed an overridden field. */
  waiting: boolean;
  /** Whether the programme withdrew the library document. */
  withdrawn: boolean;
  title: string;
}

/**
 * Reads a municipality’s versions of library documents, drafts included, by identity. Two queries.
 * Reads as the system: the caller checks access.
 */
export async function readOwnVersions(
  payload: Payload,
  kind: SharedKind,
  tenant: string,
  req?: PayloadRequest,
): Promise<Map<string, OwnVersion>> {
  const system = asSystem(payload, req);
  const versions = await system.find({
    collection: kind,
    draft: true,
    pagination: false,
    where: { and: [{ tenant: { equals: tenant } }, { basedOn: { exists: true } }] },
  });
  const own = dropDamagedRows(payload, kind, versions.docs);
  if (own.length === 0) return new Map();
  const library = await system.find({
    collection: toLibrarySlug(kind),
    pagination: false,
    where: { id: { in: own.map(({ basedOn }) => toId(basedOn) ?? '') } },
  });
  const values = new Map(library.docs.map((base) => [base.id, base]));
  return new Map(
    own.map(({ id, basedOn, overrides, title }) => {
      const identity = toId(basedOn) ?? '';
      const base = values.get(identity);
      const waiting =
        base !== undefined &&
        (overrides ?? []).some((override) => hasLibraryUpdate(override, { ...base }));
      const withdrawn = base?._status !== 'published';
      return [
        identity,
        {
          id,
          waiting,
          withdrawn,
          // A draft may have none.
          title: title || '',
        },
      ];
    }),
  );
}
