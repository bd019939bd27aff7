import type { PayloadRequest } from 'payload';
import { writeAuditEntry } from '#platform/audit/write-audit-entry.ts';
import { contentMessages } from '../messages.ts';
import { type BinRow, takeFromBin } from './bin-rows.ts';

/**
 * Deletes a document in the bin for good, with its history, in the transaction of the request. What
 * else belonged to it went when it was moved there.
 * @param until only when its time is over then
 * @returns whether it was deleted; false when it was no longer there
 */
export async function deleteFromBin(
  req: PayloadRequest,
  { documentId, tenant, title }: Pick<BinRow, 'documentId' | 'tenant' | 'title'>,
  until?: Date,
): Promise<boolean> {
  if (!(await takeFromBin(req, documentId, until))) return false;
  await writeAuditEntry(req, {
    kind: 'bin',
    tenant,
    subject: { id: documentId, name: title ?? contentMessages.values.untitled },
    from: [contentMessages.log.inBin],
    to: [contentMessages.log.deleted],
  });
  return true;
}
