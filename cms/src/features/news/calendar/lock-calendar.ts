import type { PayloadRequest } from 'payload';
import { getDriverSession, driverCollection } from '#platform/access/driver-collection.ts';

/**
 * Lets the changes of a municipality's calendar, and its publisher, come one after the other:
 * whoever writes this row second in the same instant is sent back by the database and looks again.
 * Call it first in the transaction.
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
