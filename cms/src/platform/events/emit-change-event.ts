import { defineEvent } from '@digivaardig/contracts/events';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload';
import { getDatabaseAdapter } from '../access/driver-collection.ts';
import { toId } from '../ids/to-id.ts';
import { writeEvent } from './write-event.ts';

type Document = Record<string, unknown> & { id: string };

const isPublished = (document: Partial<Document>): boolean =>
  !('_status' in document) || document['_status'] === 'published';

/** A document that readers see was published, changed or withdrawn. */
export const contentChanged = defineEvent('content.changed', {
  changesPages: true,
  task: 'Cijfers opnieuw tellen na een wijziging',
});

const announce = (req: PayloadRequest, collection: string, document: Document): Promise<string> =>
  writeEvent(req, contentChanged, {
    tenant: toId(document['tenant']),
    subject: { collection, id: document.id },
  });

/** The status that readers go by: a draft that lies over a published document does not change it. */
async function isSeen(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> {
  const where = { id: { equals: id } };
  const found = await getDatabaseAdapter(req.payload).findOne<Document>({
    collection,
    where,
    select: { _status: true },
    req,
  });
  return found?.['_status'] === 'published';
}

const noted = (id: string): string => `seen-before-${id}`;

/** Notes, for a collection with drafts, whether readers saw the document before this save. */
export const recordPreviousVisibility: CollectionBeforeChangeHook<Document> = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && originalDoc && !isPublished(data)) {
    const { id } = originalDoc;
    context[noted(id)] = await isSeen(req, collection.slug, id);
  }
  return data;
};

/** Announces a change that readers can see: published, changed or withdrawn. Drafts stay silent. */
export const emitChangeEvent: CollectionAfterChangeHook<Document> = async ({
  collection,
  context,
  doc,
  req,
}) => {
  if (context['suppressEvents'] === true) return doc;
  const slug = collection.slug;
  const withdrawn = context[noted(doc.id)] === true && !(await isSeen(req, slug, doc.id));
  if (isPublished(doc) || withdrawn) await announce(req, slug, doc);
  return doc;
};

/** Announces that a document that readers saw is gone. */
export const emitDeleteEvent: CollectionAfterDeleteHook<Document> = async ({
  collection,
  context,
  doc,
  req,
}) => {
  if (context['suppressEvents'] === true || !isPublished(doc)) return doc;
  await announce(req, collection.slug, doc);
  return doc;
};
