import type { Payload } from 'payload';

const retentionDays = 400;

const getCollection = (payload: Payload, slug: string) => {
  const collection = payload.db.collections[slug]?.collection;
  if (!collection) throw new Error(`The collection ${slug} is not in the config.`);
  return collection;
};

/**
 * Adds unique indexes: one article per moment, one row per skipped slot, one state per
 * municipality. Existing library articles fill no slots.
 */
export async function up(payload: Payload): Promise<void> {
  const pinned = { partialFilterExpression: { pinnedTo: { $type: 'date' } } };
  const queue = getCollection(payload, 'news-queue');
  await queue.createIndex({ tenant: 1, pinnedTo: 1 }, { unique: true, ...pinned });
  await queue.createIndex({ pinnedTo: 1 }, pinned);
  const skips = getCollection(payload, 'news-skips');
  await skips.createIndex({ tenantId: 1, slotAt: 1 }, { unique: true });
  await skips.createIndex({ slotAt: 1 }, { expireAfterSeconds: retentionDays * 86_400 });
  await getCollection(payload, 'news-shortages').createIndex({ tenantId: 1 }, { unique: true });
  await getCollection(payload, 'library-news').updateMany(
    { defaultOn: { $exists: false } },
    { $set: { defaultOn: false } },
  );
}
