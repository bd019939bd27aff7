import type { Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';

const retentionDays = 30;

/**
 * Deletes the accounts that have had no membership for thirty days, each in its own transaction.
 * @returns the number of deleted accounts
 * @throws AggregateError with the failures of some accounts, after the others were deleted
 */
export async function deleteInactiveAccounts(payload: Payload, now: Date): Promise<number> {
  const before = new Date(now.getTime() - retentionDays * 24 * 3_600_000).toISOString();
  const system = asSystem(payload);
  const { docs } = await system.find({
    collection: 'users',
    where: { withoutPlaceSince: { less_than: before } },
    select: {},
    pagination: false,
  });
  const failures: unknown[] = [];
  for (const { id } of docs) {
    try {
      await system.delete({ collection: 'users', id });
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) {
    throw new AggregateError(failures, `${failures.length} accounts could not be deleted.`);
  }
  return docs.length;
}
