import { listNewEvents } from '@digivaardig/cms/platform/events/outbox-rows';
import type { RuntimeContext } from './context.ts';
import { queueEvents } from './queue-events.ts';

/** Rows in one go: one round to the database and one to Redis. */
const batch = 500;

/**
 * Moves new events from the database to the queue, the oldest first.
 * @returns whether more may wait, so that the next round need not wait
 */
export async function relayOutbox(context: RuntimeContext): Promise<boolean> {
  const events = await listNewEvents(context.payload, batch);
  await queueEvents(context, events);
  return events.length === batch;
}
