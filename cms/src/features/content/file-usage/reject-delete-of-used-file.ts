import type { CollectionBeforeDeleteHook } from 'payload';
import { userError } from '#platform/errors/user-error.ts';
import type { UploadCollection } from '#platform/files/upload-stores.ts';
import { fileUsageMessages } from './file-usage-messages.ts';
import { findFileUses } from './find-file-uses.ts';
import { readFileUsage } from './read-file-usage.ts';

/**
 * Rejects deleting a file that a document shows, published or in its newest draft, by any route. The
 * message names what the caller may see.
 */
export const createDeleteGuard = (collection: UploadCollection): CollectionBeforeDeleteHook =>
  // Named, so that a test can take it away from a collection and see who notices.
  async function rejectDeleteOfUsedFile({ id, req }) {
    const file = String(id);
    const found = await findFileUses(req, collection, [file]);
    if (found.length === 0) return;
    const usage = (await readFileUsage(req, collection, [file])).get(file);
    throw userError(fileUsageMessages.inUse(usage ?? { uses: [], hidden: found.length }), 409);
  };
