import type { Payload } from 'payload';

/** A document is in the bin once; its address, its files and its time are found at once. */
export async function up(payload: Payload): Promise<void> {
  const documents = payload.db.collections['binned-documents']?.collection;
  const versions = payload.db.collections['binned-versions']?.collection;
  if (!documents || !versions) throw new Error('The bin is not in the config.');
  await documents.createIndex({ documentId: 1 }, { unique: true });
  await documents.createIndex({ scope: 1, binnedAt: -1, _id: -1 });
  await documents.createIndex({ slug: 1 });
  await documents.createIndex({ usedFiles: 1 });
  await documents.createIndex({ deleteAt: 1 });
  await versions.createIndex({ documentId: 1 });
}
