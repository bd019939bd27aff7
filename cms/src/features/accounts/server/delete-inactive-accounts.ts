import type { Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';

const retentionDays = 30;

/**
 * Removes the accounts that have belonged nowhere for thirty days.
 * @returns how many
 */
export async function deleteInactiveAccounts(payload: Payload, now: Date): Promise<number> {
  const before = new Date(now.getTime() - retentionDays * 24 * 3_600_000).toISOString();
  const deleted = await asSystem(payload).delete({
    collection: 'users',
    where: { withoutPlaceSince: { less_than: before } },
  });
  return deleted.docs.length;
}
