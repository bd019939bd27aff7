import type { Payload, PayloadRequest } from 'payload';
import { getDriverSession, driverCollection } from '#platform/access/driver-collection.ts';

/**
 * Records up to which moment the slots of a municipality were processed. The database keeps the
 * later of the stored and the given moment, so a delayed worker cannot reopen slots that another
 * worker closed.
 * @param req the request whose transaction to join; without it the write is not part of one
 */
export async function moveWatermark(
  payload: Payload,
  tenantId: string,
  until: Date,
  req?: PayloadRequest,
): Promise<void> {
  const stamps = { updatedAt: until };
  await driverCollection(payload, 'news-watermarks').updateOne(
    { tenantId },
    { $max: { checkedUntil: until }, $set: stamps, $setOnInsert: { changes: 0, createdAt: until } },
    { upsert: true, ...(req ? await getDriverSession(req) : {}) },
  );
}
