import type { Payload } from 'payload';
import { toLibrarySlug, sharedKinds } from '#features/content';

/**
 * One document at an address, also when two are made at the same moment: in the library, and among
 * a municipality's own documents. A version goes by the address of the library, so that the one
 * stored with it does not count.
 */
export async function up(payload: Payload): Promise<void> {
  for (const kind of sharedKinds) {
    const library = payload.db.collections[toLibrarySlug(kind)]?.collection;
    const local = payload.db.collections[kind]?.collection;
    if (!library || !local) throw new Error(`The collections of ${kind} are not in the config.`);
    const partialFilterExpression = { ownAddress: { $type: 'string' } };
    const unique = { unique: true, partialFilterExpression } as const;
    await library.createIndex({ ownAddress: 1 }, unique);
    await local.createIndex({ tenant: 1, ownAddress: 1 }, unique);
  }
}
