import type { Payload } from 'payload';

/** One count for a query in a municipality, which the database deletes 90 days after it began. */
export async function up(payload: Payload): Promise<void> {
  const misses = payload.db.collections['search-misses']?.collection;
  if (!misses) throw new Error('The collection search-misses is not in the config.');
  await misses.createIndex({ tenantId: 1, query: 1 }, { unique: true });
  await misses.createIndex({ since: 1 }, { expireAfterSeconds: 90 * 24 * 3600 });
}
