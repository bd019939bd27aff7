import type { CollectionAfterDeleteHook } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';

/** An article that is thrown away leaves the queues in which it waited. */
export const removeFromNewsQueue: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await asSystem(req.payload, req).delete({
    collection: 'news-queue',
    where: { 'item.value': { equals: id } },
  });
  return doc as unknown;
};
