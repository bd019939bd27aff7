import type { Payload } from 'payload';

const daysKept = 400;

const collectionOf = (payload: Payload, slug: string) => {
  const collection = payload.db.collections[slug]?.collection;
  if (!collection) throw new Error(`The collection ${slug} is not in the config.`);
  return collection;
};

/**
 * One article to a moment, one row to a skipped slot, one state to a municipality. What was in the
 * library fills nothing.
 */
export async function up(payload: Payload): Promise<void> {
  const pinned = { partialFilterExpression: { pinnedTo: { $type: 'date' } } };
  const queue = collectionOf(payload, 'news-queue');
  await queue.createIndex({ tenant: 1, pinnedTo: 1 }, { unique: true, ...pinned });
  await queue.createIndex({ pinnedTo: 1 }, pinned);
  const skips = collectionOf(payload, 'news-skips');
  await skips.createIndex({ tenantId: 1, slotAt: 1 }, { unique: true });
  await skips.createIndex({ slotAt: 1 }, { expireAfterSeconds: daysKept * 86_400 });
  await collectionOf(payload, 'news-shortages').createIndex({ tenantId: 1 }, { unique: true });
  await collectionOf(payload, 'library-news').updateMany(
    { defaultOn: { $exists: false } },
    { $set: { defaultOn: false } },
  );
}
