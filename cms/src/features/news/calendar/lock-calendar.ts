import type { PayloadRequest } from 'payload';
import { getDriverSession, driverCollection } from '#platform/access/driver-collection.ts';

/**
 * Serialises changes of a calendar, including publishing: of two concurrent transactions that write
 * this row, the database aborts the second, which is then retried. Call it first in the
 * transaction.
 */
export async function lockCalendar(
  req: PayloadRequest,
  tenantId: string,
  now: Date,
): Promise<void> {
  await driverCollection(req.payload, 'news-watermarks').updateOne(
    { tenantId },
    { $inc: { changes: 1 }, $setOnInsert: { checkedUntil: now } },
    { ...(await getDriverSession(req)), upsert: true },
  );
}
