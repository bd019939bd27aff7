import { listNewEvents } from '@digivaardig/cms/platform/events/outbox-rows';
import type { RuntimeContext } from './context.ts';
import { queueEvents } from './queue-events.ts';

/** The number of events per round: each round queries the database once and Redis once. */
const batch = 500;

/**
 * Moves new events from the database to the queue, the oldest first.
 * @returns whether more may wait, so that the next round starts at once
 */
export async function relayOutbox(context: RuntimeContext): Promise<boolean> {
  const events = await listNewEvents(context.payload, batch);
  await queueEvents(context, events);
  return events.length === batch;
}
