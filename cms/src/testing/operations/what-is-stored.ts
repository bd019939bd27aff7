import type { World } from '../make-world.ts';
import { storedDocument, type Target } from './targets.ts';

/** A document and how many there are, versions too, in one text that tells whether anything changed. */
export async function whatIsStored(world: World, { slug, id }: Target): Promise<string> {
  const { db } = world.payload;
  const [document, documents, versions] = await Promise.all([
    storedDocument(world, slug, id),
    db.collections[slug]!.collection.countDocuments({}),
    db.versions[slug]?.collection.countDocuments({}) ?? 0,
  ]);
  return JSON.stringify({ document, documents, versions });
}
