import type { CollectionAfterDeleteHook } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';

/** Deletes the availability choices about a deleted document. */
export const deleteAvailabilityChoices: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  // `suppressEvents` is not set here: the context of a nested call stays on the request and would
  // suppress the event of the document itself.
  await asSystem(req.payload, req).delete({
    collection: 'offers',
    where: { 'item.value': { equals: id } },
  });
  return doc as unknown;
};
