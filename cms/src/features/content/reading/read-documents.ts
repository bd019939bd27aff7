import {
  appendVersionToQueryKey,
  type Payload,
  type PayloadRequest,
  type SelectIncludeType,
  type Where,
} from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { dropDamagedRows } from '#platform/db/drop-damaged-rows.ts';
import type { SharedDocument } from './shared-documents.ts';
import { toLibrarySlug, type Scope, type SharedKind } from './shared-kinds.ts';

interface DocumentQuery {
  where: Where;
  select?: SelectIncludeType;
  /** Reads the latest version of each document, published or not. */
  drafts?: boolean;
  /** Reads what was published once too, as it was when somebody withdrew it. */
  withdrawn?: boolean;
  req?: PayloadRequest;
}

const wherePublished: Where = { _status: { equals: 'published' } };

/**
 * Reads documents of one kind from the database, published ones unless drafts are asked for.
 * Without hooks and field access, which add nothing to what a site shows.
 */
export async function readDocuments<Kind extends SharedKind>(
  payload: Payload,
  kind: Kind,
  scope: Scope,
  { where, select, drafts = false, withdrawn = false, req }: DocumentQuery,
): Promise<SharedDocument<Kind>[]> {
  const database = getDatabaseAdapter(payload);
  const query = {
    collection: scope === 'library' ? toLibrarySlug(kind) : kind,
    pagination: false,
    ...(req ? { req } : {}),
  };
  if (drafts) {
    const result = await database.queryDrafts<SharedDocument<Kind>>({
      ...query,
      sort: 'parent',
      where: appendVersionToQueryKey(where),
      ...(select ? { select: { parent: true, version: select } } : {}),
    });
    return dropDamagedRows(payload, query.collection, result.docs);
  }
  const result = await database.find<SharedDocument<Kind>>({
    ...query,
    sort: 'id',
    where: withdrawn ? where : { and: [wherePublished, where] },
    ...(select ? { select } : {}),
  });
  return dropDamagedRows(payload, query.collection, result.docs);
}
