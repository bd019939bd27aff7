import { isRecord, isText } from '@digivaardig/contracts/guards';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { findTypeProblem } from '#platform/fields/check-field-types.ts';
import { type HistoryCursor, whereOlder } from './history-cursor.ts';

type Values = Record<string, unknown>;

/** A stored version; without values when what is stored cannot be read. */
export interface VersionRow extends HistoryCursor {
  values: Values | null;
}

interface Query {
  collection: CollectionSlug;
  parent: string;
  where?: Where;
  limit: number;
}

/** Reads versions of a document, newest first, in one query that an index answers. */
async function readRows(
  req: PayloadRequest,
  { collection, parent, where, limit }: Query,
): Promise<VersionRow[]> {
  const { fields } = req.payload.collections[collection].config;
  const { docs } = await getDatabaseAdapter(req.payload).findVersions<Values>({
    collection,
    req,
    pagination: false,
    limit,
    sort: ['-updatedAt', '-id'],
    where: { and: [{ parent: { equals: parent } }, ...(where ? [where] : [])] },
  });
  return docs.map((row): VersionRow => {
    const values: unknown = row.version;
    const isReadable = isRecord(values) && findTypeProblem(fields, values) === null;
    const at: unknown = row.updatedAt;
    return { id: row.id, at: isText(at) ? at : '', values: isReadable ? values : null };
  });
}

/** The versions behind the cursor. */
export const readOlderVersions = (
  req: PayloadRequest,
  query: Omit<Query, 'where'> & { cursor: HistoryCursor | null },
): Promise<VersionRow[]> => {
  const { cursor, ...others } = query;
  return readRows(req, {
    ...others,
    ...(cursor ? { where: whereOlder(cursor, 'updatedAt') } : {}),
  });
};

/** A version of this document; null when it has none with this id. */
export async function readVersionRow(
  req: PayloadRequest,
  collection: CollectionSlug,
  parent: string,
  id: string,
): Promise<VersionRow | null> {
  const where = { id: { equals: id } };
  const [row] = await readRows(req, { collection, parent, where, limit: 1 });
  return row ?? null;
}
