import type { Payload } from 'payload';

const kinds = ['themes', 'modules', 'news', 'materials'];

/** The order in which people read the history of a document. */
export async function up(payload: Payload): Promise<void> {
  for (const slug of kinds.flatMap((kind) => [kind, `library-${kind}`])) {
    const versions = payload.db.versions[slug];
    if (!versions) throw new Error(`The collection ${slug} has no versions.`);
    await versions.collection.createIndex({ parent: 1, updatedAt: -1, _id: -1 });
  }
  const log = payload.db.collections['change-log'];
  if (!log) throw new Error('The collection change-log is not in the config.');
  await log.collection.createIndex({ subjectId: 1, at: -1, _id: -1 });
}
