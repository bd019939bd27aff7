import { listStaleEvents } from '@digivaardig/cms/platform/events/outbox-rows';
import type { RuntimeContext } from './context.ts';
import { queueEvents } from './queue-events.ts';

const batch = 500;

/** Queued for longer than this and not done: its job is lost, or its worker died. */
const staleAfter = 60_000;

/**
 * Queues again what should have been done by now, all of it: a lost Redis loses nothing. A job that still waits is the
 * same job.
 * @returns how many
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
