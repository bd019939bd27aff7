import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import { idOf } from '../access/id-of.ts';
import { writeEvent } from './write-event.ts';

type Document = Record<string, unknown> & { id: string };

const isPublished = (document: Document | undefined): boolean =>
  document !== undefined && (!('_status' in document) || document['_status'] === 'published');

const announce = (req: PayloadRequest, collection: string, document: Document): Promise<void> =>
  writeEvent(req, {
    type: collection === 'municipalities' ? 'municipality.changed' : 'content.changed',
    tenant: collection === 'municipalities' ? document.id : idOf(document['tenant']),
    subject: { collection, id: document.id },
  });

/** Announces a change that readers can see: drafts before and after stay silent. */
export const announceChange: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  previousDoc,
  req,
}) => {
  if (context['quietly'] === true) return doc as unknown;
  const before = previousDoc as Document | undefined;
  if (isPublished(doc as Document) || (before?.id !== undefined && isPublished(before))) {
    await announce(req, collection.slug, doc as Document);
  }
  return doc as unknown;
};

/** Announces that a document is gone. */
export const announceDelete: CollectionAfterDeleteHook = async ({
  collection,
  context,
  doc,
  req,
}) => {
  if (context['quietly'] === true) return doc as unknown;
  await announce(req, collection.slug, doc as Document);
  return doc as unknown;
};
