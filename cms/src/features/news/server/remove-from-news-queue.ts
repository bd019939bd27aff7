import type { CollectionAfterDeleteHook } from 'payload';
import { deleteEach } from '#platform/access/delete-each.ts';

/** Removes a deleted article from the queues in which it waited. */
export const removeFromNewsQueue: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await deleteEach(
    req.payload,
    { collection: 'news-queue', where: { 'item.value': { equals: id } } },
    req,
  );
  return doc as unknown;
};
