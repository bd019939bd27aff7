import { isRecord } from '@digivaardig/contracts/guards';
import {
  type Endpoint,
  type PayloadRequest,
  restoreVersionOperation,
  type TypeWithVersion,
} from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { userError } from '#platform/errors/user-error.ts';
import { findTypeProblem } from '#platform/fields/check-field-types.ts';
import { routeId } from '#platform/http/read-body.ts';
import { findHistoryDocument, type HistoryCollection } from '../history/history-document.ts';
import { historyMessages } from '../history/history-messages.ts';
import { chooseRestore } from '../history/saved-field.ts';

/** Rejects a version that cannot be read, for who may restore it: others get the usual answer. */
async function rejectDamaged(
  req: PayloadRequest,
  collection: HistoryCollection,
  { parent, version }: TypeWithVersion<object>,
): Promise<void> {
  const { fields } = req.payload.collections[collection].config;
  if (isRecord(version) && findTypeProblem(fields, version) === null) return;
  const { canEdit } = await findHistoryDocument(req, collection, String(parent));
  if (canEdit) throw userError(historyMessages.errors.damaged, 409);
}

/**
 * Restores a version, as Payload’s own route does, with the checks of a normal save. A version that
 * was a draft comes back as a draft, unless the caller publishes it: Payload would withdraw the
 * published document. Source: decision 036.
 */
export const createRestoreEndpoint = (collection: HistoryCollection): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const id = routeId(req);
    const { docs } = await getDatabaseAdapter(req.payload).findVersions<{ _status?: string }>({
      collection,
      where: { id: { equals: id } },
      limit: 1,
      pagination: false,
      req,
    });
    const [row] = docs;
    const isDraft =
      req.query['draft'] === 'true' ||
      (row?.version._status === 'draft' && req.query['publish'] !== 'true');
    if (row) {
      await rejectDamaged(req, collection, row);
      const status = isDraft ? 'draft' : 'published';
      Object.assign(req.context, chooseRestore({ status, savedAt: row.updatedAt }));
    }
    const restored = await restoreVersionOperation({
      collection: req.payload.collections[collection],
      id,
      depth: 0,
      draft: isDraft,
      req,
    });
    return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') });
  },
});
