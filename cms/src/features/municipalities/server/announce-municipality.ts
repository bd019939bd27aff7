import type { CollectionAfterChangeHook } from 'payload';
import { writeEvent } from '#platform/events/write-event.ts';
import type { Municipality } from '../../../payload-types.ts';
import { municipalityChanged } from '../events.ts';

/** Announces a change of a municipality: its pages, and what is counted of it, may differ now. */
export const announceMunicipality: CollectionAfterChangeHook = async ({ context, doc, req }) => {
  if (context['quietly'] === true) return doc as unknown;
  const { id } = doc as Municipality;
  const subject = { collection: 'municipalities', id };
  await writeEvent(req, municipalityChanged, { tenant: id, subject });
  return doc as unknown;
};
