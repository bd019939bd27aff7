import type { Payload } from 'payload';
import { requiredIndexes, requiredVersionIndexes } from './required-indexes.ts';

interface FailedIndex {
  collection: string;
  error: unknown;
}

/**
 * Creates the indexes that are missing, Payload's own included: whoever drops a collection or
 * restores a backup while the platform runs drops the rules that the database keeps for it. It costs
 * nothing for an index that is there. One that cannot be made, since double rows came meanwhile, is
 * reported and stops no other.
 */
export async function restoreIndexes(payload: Payload): Promise<FailedIndex[]> {
  const failed: FailedIndex[] = [];
  const attempt = (collection: string, work: Promise<unknown>) =>
    work.catch((error: unknown) => void failed.push({ collection, error }));
  const models = [
    ...Object.entries(payload.db.collections),
    ...Object.entries(payload.db.versions).map(
      ([slug, model]) => [`${slug} versions`, model] as const,
    ),
  ];
  for (const [collection, model] of models) await attempt(collection, model.createIndexes());
  const required = [
    ...Object.entries(requiredIndexes).map(
      ([slug, indexes]) => [slug, payload.db.collections[slug], indexes] as const,
    ),
    ...Object.entries(requiredVersionIndexes).map(
      ([slug, indexes]) => [`${slug} versions`, payload.db.versions[slug], indexes] as const,
    ),
  ];
  for (const [collection, model, indexes] of required) {
    if (!model) throw new Error(`The collection ${collection} is not in the config.`);
    for (const { keys, ...options } of indexes) {
      await attempt(collection, model.collection.createIndex(keys, options));
    }
  }
  return failed;
}
