import { listStaleEvents } from '@digivaardig/cms/platform/events/outbox-rows';
import type { RuntimeContext } from './context.ts';
import { queueEvents } from './queue-events.ts';

const batch = 500;

/**
 * An event that was queued longer ago than this and is not done lost its job, or its worker died.
 */
const staleAfter = 60_000;

/**
 * Queues all stale events again, so that a lost Redis loses no event. A job that still waits is not
 * doubled.
 * @returns the number of events
 */
export async function sweepOutbox(
  context: RuntimeContext,
  olderThan = staleAfter,
): Promise<number> {
  const { payload, clock, log } = context;
  const before = new Date(clock.now().getTime() - olderThan);
  let swept = 0;
  let last: string | null = null;
  do {
    const events = await listStaleEvents(payload, before, batch, last);
    await queueEvents(context, events);
    swept += events.length;
    last = events.length === batch ? (events.at(-1)?.id ?? null) : null;
  } while (last !== null);
  if (swept > 0) log.warn({ events: swept }, 'stale events queued again');
  return swept;
}
