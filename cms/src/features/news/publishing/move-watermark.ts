import type { Payload, PayloadRequest } from 'payload';
import { getDriverSession, driverCollection } from '#platform/access/driver-collection.ts';

/**
 * Takes back a watermark that lies ahead: the clock of the machine was ahead for a while, and nothing
 * would be published until that time comes. Slots that hold a publication are not filled again.
 */
export async function takeBackWatermark(
  payload: Payload,
  tenantId: string,
  now: Date,
): Promise<void> {
  await driverCollection(payload, 'news-watermarks').updateOne(
    { tenantId, checkedUntil: { $gt: now } },
    { $set: { checkedUntil: now, updatedAt: now } },
  );
}

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
