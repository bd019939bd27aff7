import { documentId } from '@digivaardig/contracts/ids';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction, isDuplicate } from '#platform/db/in-transaction.ts';
import { userError } from '#platform/errors/user-error.ts';
import { readBody } from '#platform/http/read-body.ts';
import { messages } from '#platform/i18n/messages.ts';
import { limitOwnWrites } from '#platform/rate-limits/limit-requests.ts';
import { binMessages } from './bin-messages.ts';
import { type BinRow, findBinRow, rejectArchivedBin } from './bin-rows.ts';
import { deleteFromBin } from './delete-from-bin.ts';
import { restoreFromBin } from './restore-from-bin.ts';

const body = z.object({ id: documentId });

async function findRow(
  req: PayloadRequest,
  actions: readonly ('create' | 'delete')[],
): Promise<BinRow> {
  if (!req.user) throw userError(messages.errors.forbidden, 403);
  await limitOwnWrites(req, 'bin', req.user.id);
  const { id } = await readBody(req, body);
  const row = await findBinRow(req, id, actions);
  await rejectArchivedBin(req, row);
  return row;
}

/** Takes a document out of the bin, for who may delete and make such documents. */
const restoreEndpoint: Endpoint = {
  path: '/bin/restore',
  method: 'post',
  handler: async (req) => {
    const row = await findRow(req, ['create', 'delete']);
    try {
      await inTransaction(req.payload, (transaction) => restoreFromBin(transaction, row), req);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const { addressTaken, otherVersion } = binMessages.errors;
      throw userError(row.baseId === null ? addressTaken : otherVersion, 409);
    }
    return Response.json({ collection: row.collection, id: row.documentId });
  },
};

/** Deletes a document in the bin at once and for good, for who may delete such documents. */
const deleteEndpoint: Endpoint = {
  path: '/bin/delete',
  method: 'post',
  handler: async (req) => {
    const row = await findRow(req, ['delete']);
    const isDeleted = await inTransaction(
      req.payload,
      (transaction) => deleteFromBin(transaction, row),
      req,
    );
    if (!isDeleted) throw userError(messages.errors.notFound, 404);
    return Response.json({ id: row.documentId });
  },
};

export const binEndpoints: Endpoint[] = [restoreEndpoint, deleteEndpoint];
