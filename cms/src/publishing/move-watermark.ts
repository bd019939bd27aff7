import type { Payload, PayloadRequest } from 'payload';
import { asSystem } from '../access/system.ts';

/** Notes up to which moment a municipality's slots were looked at; never earlier than it says. */
export async function moveWatermark(
  payload: Payload,
  tenantId: string,
  until: Date,
  req?: PayloadRequest,
): Promise<void> {
  const system = asSystem(payload, req);
  const known = await system.find({
    collection: 'news-watermarks',
    where: { tenantId: { equals: tenantId } },
    limit: 1,
    pagination: false,
  });
  const data = { tenantId, checkedUntil: until.toISOString() };
  const row = known.docs[0];
  // A worker that was held up must not open what a later one has closed.
  if (row && new Date(row.checkedUntil) >= until) return;
  if (row) await system.update({ collection: 'news-watermarks', id: row.id, data });
  else await system.create({ collection: 'news-watermarks', data });
}
