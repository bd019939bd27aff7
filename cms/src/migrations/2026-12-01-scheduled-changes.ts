import type { Payload } from 'payload';

/** One day for each kind of change of a document, and a fast search for what is due. */
export async function up(payload: Payload): Promise<void> {
  const changes = payload.db.collections['scheduled-changes']?.collection;
  if (!changes) throw new Error('The collection scheduled-changes is not in the config.');
  await changes.createIndex({ scope: 1, documentId: 1, action: 1 }, { unique: true });
  await changes.createIndex({ at: 1 });
  await changes.createIndex({ documentId: 1 });
}
