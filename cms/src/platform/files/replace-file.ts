import { Readable } from 'node:stream';
import type {
  CollectionAfterChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload';
import { asSystem } from '../access/system-client.ts';
import { whenTransactionEnds } from '../db/when-transaction-ends.ts';
import { type FileStore, isFileName } from './file-store.ts';
import { listVariantNames } from './variant-names.ts';

/** Where the new content of a file waits until its document is written. */
export const heldContentKey = 'heldContent';

/**
 * Keeps the new content of a file away from Payload, which deletes the present file before it
 * validates: a refused form would leave a document without its file. Source: decision 045.
 */
export const holdNewContent: CollectionBeforeOperationHook = ({
  args,
  context,
  // One of the union's values is deprecated, not the argument: `update` stays.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  operation,
  req,
}) => {
  const { file } = req;
  if (operation !== 'update' || !file) return args;
  context[heldContentKey] = file.data;
  delete req.file;
  const { data } = args as { data: Record<string, unknown> };
  const { name: filename, mimetype: mimeType, size: filesize } = file;
  // The measures of the picture before it, which only Payload's own form shows.
  const measures = { width: null, height: null };
  return { ...args, data: { ...data, filename, mimeType, filesize, ...measures } };
};

/** Deletes a file that no document has any more. */
async function deleteUnusedFile(
  { payload }: Pick<PayloadRequest, 'payload'>,
  collection: CollectionSlug,
  store: FileStore,
  filename: string,
): Promise<void> {
  const where = { filename: { equals: filename } };
  const { totalDocs } = await asSystem(payload).count({ collection, where });
  if (totalDocs > 0) return;
  await store.delete(filename);
  for (const name of listVariantNames(filename)) await store.delete(name);
}

/**
 * Writes the new content of a file once its document is written. The earlier file goes when the
 * transaction has ended; when that was rolled back, it stays and the new file goes.
 */
export const replaceFile =
  (store: FileStore): CollectionAfterChangeHook<{ id: string; filename?: string | null }> =>
  async ({ collection, context, doc, operation, previousDoc, req }) => {
    const content = context[heldContentKey];
    const filename = doc.filename ?? '';
    if (operation !== 'update' || !Buffer.isBuffer(content) || !isFileName(filename)) return doc;
    await store.write(filename, Readable.from([content]));
    await whenTransactionEnds(req, async () => {
      for (const name of [previousDoc.filename ?? '', filename]) {
        if (isFileName(name)) await deleteUnusedFile(req, collection.slug, store, name);
      }
    });
    return doc;
  };
