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

/** A document was published, or one that readers see was changed or withdrawn. */
export const contentChanged = defineEvent('content.changed', {
  changesPages: true,
  task: 'Cijfers opnieuw tellen na een wijziging',
});

/**
 * Writes the event of a change. A transaction that changes many documents of a collection writes
 * one for each municipality: they become visible together, and whoever hears of one reads all. Every
 * page reads the events of the last minutes (decision 035).
 */
async function writeChangeEvent(
  req: PayloadRequest,
  collection: string,
  document: Document,
): Promise<void> {
  const tenant = toId(document['tenant']);
  const transaction = await req.transactionID;
  const key = `announced ${collection} ${tenant ?? ''} in ${String(transaction)}`;
  if (transaction !== undefined && req.context[key] === true) return;
  req.context[key] = true;
  await writeEvent(req, contentChanged, { tenant, subject: { collection, id: document.id } });
}

/** Whether readers see the document. A draft of a published document changes nothing for them. */
async function isVisible(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> {
  const where = { id: { equals: id } };
  const document = await getDatabaseAdapter(req.payload).findOne<Document>({
    collection,
    where,
    select: { _status: true },
    req,
  });
  return document?.['_status'] === 'published';
}

const toContextKey = (id: string): string => `seen-before-${id}`;

/** Whether readers saw the document before this save; false when the save published it. */
export const wasVisibleBefore = (context: Record<string, unknown>, id: string): boolean =>
  context[toContextKey(id)] === true;

/** Records whether readers saw the document before this save, for a collection with drafts. */
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
    context[toContextKey(id)] = await isVisible(req, collection.slug, id);
  }
  return data;
};

/**
 * Emits an event when readers see the change: published, changed or withdrawn. Drafts emit none.
 */
export const emitChangeEvent: CollectionAfterChangeHook<Document> = async ({
  collection,
  context,
  doc,
  req,
}) => {
  if (context['suppressEvents'] === true) return doc;
  const slug = collection.slug;
  const isWithdrawn = wasVisibleBefore(context, doc.id) && !(await isVisible(req, slug, doc.id));
  if (isPublished(doc) || isWithdrawn) await writeChangeEvent(req, slug, doc);
  return doc;
};

/** Emits an event when a document that readers saw is deleted. */
export const emitDeleteEvent: CollectionAfterDeleteHook<Document> = async ({
  collection,
  context,
  doc,
  req,
}) => {
  if (context['suppressEvents'] === true || !isPublished(doc)) return doc;
  await writeChangeEvent(req, collection.slug, doc);
  return doc;
};
