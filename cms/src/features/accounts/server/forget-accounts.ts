import type { Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';

const days = 30;

/**
 * Removes the accounts that have belonged nowhere for thirty days.
 * @returns how many
 */
export async function forgetAccounts(payload: Payload, now: Date): Promise<number> {
  const before = new Date(now.getTime() - days * 24 * 3_600_000).toISOString();
  const removed = await asSystem(payload).delete({
    collection: 'users',
    where: { withoutPlaceSince: { less_than: before } },
  });
  return removed.docs.length;
}
