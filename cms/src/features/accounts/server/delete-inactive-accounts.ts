import type { Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';

const retentionDays = 30;

/**
 * Deletes the accounts that have had no membership for thirty days.
 * @returns the number of deleted accounts
 */
export async function deleteInactiveAccounts(payload: Payload, now: Date): Promise<number> {
  const before = new Date(now.getTime() - retentionDays * 24 * 3_600_000).toISOString();
  const deleted = await asSystem(payload).delete({
    collection: 'users',
    where: { withoutPlaceSince: { less_than: before } },
  });
  return deleted.docs.length;
}
