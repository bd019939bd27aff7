import type { FailureCode } from '@digivaardig/cms/platform/events/failure-codes';
import { markDead, readEventDate } from '@digivaardig/cms/platform/events/outbox-rows';
import type { RuntimeContext } from './context.ts';

/** Failures of a service that comes back, and not of the event. */
const outages: ReadonlySet<FailureCode> = new Set(['mail-delayed', 'database-away', 'disk']);

/**
 * Handles an event whose job failed for the last time. Its row is marked dead, so that a person
 * looks at it; but while a service is out it stays queued, and the sweeper tries again.
 */
export async function giveUpEvent(
  { payload, clock, log }: Pick<RuntimeContext, 'payload' | 'clock' | 'log'>,
  event: string,
  code: FailureCode,
  maxWaitMs: number,
): Promise<void> {
  const happenedAt = outages.has(code) ? await readEventDate(payload, event) : null;
  if (happenedAt !== null && clock.now().getTime() - happenedAt.getTime() < maxWaitMs) {
    log.warn({ eventId: event, code }, 'event waits for a service');
    return;
  }
  await markDead(payload, event, code);
}
