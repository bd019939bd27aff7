import type { Payload, PayloadRequest } from 'payload';
import { getDriverSession, driverCollection } from '#platform/access/driver-collection.ts';

/**
 * Notes up to which moment a municipality's slots were looked at; never earlier than it says. The
 * database itself keeps the later moment, so a worker that was held up cannot open what another one
 * has closed meanwhile.
 * @param req in whose transaction; without one it stands on its own
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
