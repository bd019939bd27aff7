import { asSystem } from '#platform/access/system-client.ts';
import type { Payload } from 'payload';

/** One row of the outbox. */
export const outboxRow = (payload: Payload, id: string) =>
  asSystem(payload).findByID({ collection: 'outbox', id });

/** Events that wait to be relayed, oldest first. */
export const newRows = async (payload: Payload) =>
  (
    await asSystem(payload).find({
      collection: 'outbox',
      where: { state: { equals: 'new' } },
      sort: 'createdAt',
      pagination: false,
    })
  ).docs;

/** What was written for an event, or after it, once: processed-events and snapshots. */
export async function countEffects(payload: Payload, event: string, tenantId: string) {
  const system = asSystem(payload);
  const [processed, snapshots] = await Promise.all([
    system.count({ collection: 'processed-events', where: { event: { equals: event } } }),
    system.count({ collection: 'benchmark-snapshots', where: { tenantId: { equals: tenantId } } }),
  ]);
  return { processed: processed.totalDocs, snapshots: snapshots.totalDocs };
}

/** Takes the outbox for read, so that a test sees its own events alone. */
export const clearOutbox = (payload: Payload) =>
  payload.db.collections['outbox']!.collection.deleteMany({});
