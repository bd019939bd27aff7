import type { Payload } from 'payload';

/** The kinds of that day. */
const kinds = ['modules', 'themes', 'news', 'materials'];

/**
 * Makes slugs unique in the library and among a municipality's own documents, also for concurrent
 * saves. An own version has the slug of the library document, so its stored slug does not count.
 */
export async function up(payload: Payload): Promise<void> {
  for (const kind of kinds) {
    const library = payload.db.collections[`library-${kind}`]?.collection;
    const local = payload.db.collections[kind]?.collection;
    if (!library || !local) throw new Error(`The collections of ${kind} are not in the config.`);
    const partialFilterExpression = { ownAddress: { $type: 'string' } };
    const unique = { unique: true, partialFilterExpression } as const;
    await library.createIndex({ ownAddress: 1 }, unique);
    await local.createIndex({ tenant: 1, ownAddress: 1 }, unique);
  }
}
