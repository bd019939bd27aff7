import type { Payload } from 'payload';

/** One row for each address in a document, which the database deletes when nobody checks it. */
export async function up(payload: Payload): Promise<void> {
  const links = payload.db.collections['broken-links']?.collection;
  if (!links) throw new Error('The collection broken-links is not in the config.');
  await links.createIndex({ scope: 1, documentId: 1, address: 1 }, { unique: true });
  await links.createIndex({ checkedAt: 1 }, { expireAfterSeconds: 60 * 24 * 3600 });
}
