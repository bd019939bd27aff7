import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';

/** A stored version of a document. */
export interface StoredVersion {
  values: Record<string, unknown>;
  /** When it was saved. */
  savedAt: string;
}

const whereIn = (parent: string, where: Where): Where => ({
  and: [{ parent: { equals: parent } }, where],
});

/**
 * The id of the version that a document has; null when it is not stored. A save gives a document
 * and its version the same time.
 */
export async function findVersionId(
  req: PayloadRequest,
  collection: CollectionSlug,
  { id, updatedAt }: { id?: string; updatedAt?: string },
): Promise<string | null> {
  if (!id || !updatedAt) return null;
  const { docs } = await getDatabaseAdapter(req.payload).findVersions({
    collection,
    req,
    pagination: false,
    limit: 1,
    select: { parent: true },
    where: whereIn(id, { 'version.updatedAt': { equals: updatedAt } }),
  });
  return docs[0]?.id ?? null;
}

async function readVersions(
  req: PayloadRequest,
  collection: CollectionSlug,
  parent: string,
  where: Where,
): Promise<StoredVersion[]> {
  const { docs } = await getDatabaseAdapter(req.payload).findVersions<Record<string, unknown>>({
    collection,
    req,
    pagination: false,
    sort: 'updatedAt',
    where: whereIn(parent, where),
  });
  return docs.map(({ version, updatedAt }) => ({ values: version, savedAt: updatedAt }));
}

/** A version of this document; null when it has none with this id. */
export async function readVersion(
  req: PayloadRequest,
  collection: CollectionSlug,
  parent: string,
  id: string,
): Promise<StoredVersion | null> {
  const versions = await readVersions(req, collection, parent, { id: { equals: id } });
  return versions[0] ?? null;
}

/** The versions that were saved after this moment, oldest first. */
export const readVersionsSince = (
  req: PayloadRequest,
  collection: CollectionSlug,
  parent: string,
  savedAt: string,
): Promise<StoredVersion[]> =>
  readVersions(req, collection, parent, { updatedAt: { greater_than: savedAt } });
