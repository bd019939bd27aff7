import type { Payload } from 'payload';

/** One row for a person and a document; the database drops rows of who left. */
export async function up(payload: Payload): Promise<void> {
  const present = payload.db.collections['editors-present']?.collection;
  if (!present) throw new Error('The collection editors-present is not in the config.');
  await present.createIndex({ subject: 1, userId: 1 }, { unique: true });
  await present.createIndex({ seenAt: 1 }, { expireAfterSeconds: 120 });
}
