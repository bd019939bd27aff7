import type { CollectionAfterChangeHook } from 'payload';
import { writeEvent } from '#platform/events/write-event.ts';
import type { Municipality } from '../../../payload-types.ts';
import { municipalityChanged } from '../events.ts';

/** Emits the event of a changed municipality, since its pages and its figures may differ now. */
export const emitMunicipalityChanged: CollectionAfterChangeHook<Municipality> = async ({
  context,
  doc,
  req,
}) => {
  if (context['suppressEvents'] === true) return doc;
  const { id } = doc;
  const subject = { collection: 'municipalities', id };
  await writeEvent(req, municipalityChanged, { tenant: id, subject });
  return doc;
};
