import type { CollectionSlug } from 'payload';
import type { World } from '../make-world.ts';
import { storedDocument, type Target } from './targets.ts';

/**
 * A document and how many there are, versions too, in one text that tells whether anything changed.
 */
export async function readStoredState(
  world: World,
  { slug, id }: Target,
  counted: CollectionSlug = slug,
): Promise<string> {
  const { db } = world.payload;
  const [document, documents, versions] = await Promise.all([
    storedDocument(world, slug, id),
    db.collections[counted]!.collection.countDocuments({}),
    db.versions[counted]?.collection.countDocuments({}) ?? 0,
  ]);
  return JSON.stringify({ document, documents, versions });
}
