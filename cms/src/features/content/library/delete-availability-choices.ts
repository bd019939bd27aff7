import type { CollectionAfterDeleteHook } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';

/** A document that is gone takes the choices about it along. */
export const deleteAvailabilityChoices: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  // Not `suppressEvents`: what a nested call is given stays on the request, and would silence the
  // document's own event.
  await asSystem(req.payload, req).delete({
    collection: 'offers',
    where: { 'item.value': { equals: id } },
  });
  return doc as unknown;
};
