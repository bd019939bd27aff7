import { defineEvent } from '@digivaardig/contracts/events';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload';
import { databaseAdapter } from '../access/driver-collection.ts';
import { idOf } from '../ids/to-id.ts';
import { writeEvent } from './write-event.ts';

type Document = Record<string, unknown> & { id: string };

const isPublished = (document: Document): boolean =>
  !('_status' in document) || document['_status'] === 'published';

/** A document that readers see was published, changed or withdrawn. */
export const contentChanged = defineEvent('content.changed', {
  changesPages: true,
  task: 'Cijfers opnieuw tellen na een wijziging',
});

const announce = (req: PayloadRequest, collection: string, document: Document): Promise<string> =>
  writeEvent(req, contentChanged, {
    tenant: idOf(document['tenant']),
    subject: { collection, id: document.id },
  });

/** The status that readers go by: a draft that lies over a published document does not change it. */
async function isSeen(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> {
  const where = { id: { equals: id } };
  const found = await databaseAdapter(req.payload).findOne({
    collection,
    where,
    select: { _status: true },
    req,
  });
  return (found as { _status?: string } | null)?._status === 'published';
}

const noted = (id: string): string => `seen-before-${id}`;

/** Notes, for a collection with drafts, whether readers saw the document before this save. */
export const noteSeen: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && !isPublished(data as Document)) {
    const { id } = originalDoc as Document;
    context[noted(id)] = await isSeen(req, collection.slug, id);
  }
  return data as unknown;
};

/** Announces a change that readers can see: published, changed or withdrawn. Drafts stay silent. */
export const announceChange: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  req,
}) => {
  if (context['quietly'] === true) return doc as unknown;
  const document = doc as Document;
  const slug = collection.slug;
  const withdrawn = context[noted(document.id)] === true && !(await isSeen(req, slug, document.id));
  if (isPublished(document) || withdrawn) await announce(req, slug, document);
  return doc as unknown;
};

/** Announces that a document that readers saw is gone. */
export const announceDelete: CollectionAfterDeleteHook = async ({
  collection,
  context,
  doc,
  req,
}) => {
  if (context['quietly'] === true || !isPublished(doc as Document)) return doc as unknown;
  await announce(req, collection.slug, doc as Document);
  return doc as unknown;
};
