import type { CollectionAfterDeleteHook } from 'payload';
import { deleteEach } from '#platform/access/delete-each.ts';

/** Deletes the availability choices about a deleted document. */
export const deleteAvailabilityChoices: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  // `suppressEvents` is not set here: the context of a nested call stays on the request and would
  // suppress the event of the document itself.
  await deleteEach(
    req.payload,
    { collection: 'offers', where: { 'item.value': { equals: id } } },
    req,
  );
  return doc as unknown;
};
