import type { Payload } from 'payload';

const getModel = (payload: Payload, slug: 'municipalities' | 'archive-exports') => {
  const model = payload.db.collections[slug];
  if (!model) throw new Error(`The collection ${slug} is not in the config.`);
  return model.collection;
};

/**
 * Gives municipalities the name that the admin shows, and exports one row for each municipality.
 */
export async function up(payload: Payload): Promise<void> {
  const municipalities = getModel(payload, 'municipalities');
  const unnamed = await municipalities.find({ displayName: { $exists: false } }).toArray();
  for (const { _id, name } of unnamed) {
    await municipalities.updateOne({ _id }, { $set: { displayName: name as string } });
  }
  await getModel(payload, 'archive-exports').createIndex({ tenantId: 1 }, { unique: true });
}
