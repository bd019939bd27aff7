import type { Payload } from 'payload';

/** One personal feed for a person in a municipality, found by the digest of its key. */
export async function up(payload: Payload): Promise<void> {
  const keys = payload.db.collections['feed-keys']?.collection;
  if (!keys) throw new Error('The collection feed-keys is not in the config.');
  await keys.createIndex({ userId: 1, tenantId: 1 }, { unique: true });
  await keys.createIndex({ hash: 1 }, { unique: true });
  await keys.createIndex({ tenantId: 1 });
}
