import type { Payload } from 'payload';
import { deleteEach } from '#platform/access/delete-each.ts';

const retentionDays = 30;

/**
 * Deletes the accounts that have had no membership for thirty days.
 * @returns the number of deleted accounts
 */
export function deleteInactiveAccounts(payload: Payload, now: Date): Promise<number> {
  const before = new Date(now.getTime() - retentionDays * 24 * 3_600_000).toISOString();
  return deleteEach(payload, {
    collection: 'users',
    where: { withoutPlaceSince: { less_than: before } },
  });
}
