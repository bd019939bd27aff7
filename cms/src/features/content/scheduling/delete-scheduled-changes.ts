import type { CollectionAfterDeleteHook } from 'payload';
import { deleteEach } from '#platform/access/delete-each.ts';

/** Deletes what was scheduled for a deleted document, in every scope. */
export const deleteScheduledChanges: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await deleteEach(
    req.payload,
    { collection: 'scheduled-changes', where: { documentId: { equals: id } } },
    req,
  );
  return doc as unknown;
};
