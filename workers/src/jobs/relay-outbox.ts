import { markQueued, newEvents, staleEvents } from '@digivaardig/cms/outbox/outbox-rows';
import type { JobContext } from '../kit/context.ts';

const batch = 100;

/** Queued for longer than this and not done: its job is lost, or its worker died. */
const staleAfter = 60_000;

/** Which job handles an event; what changes content is counted again. */
const jobs: Readonly<Record<string, string>> = {
  'account.invited': 'send-mail',
  'password.requested': 'send-mail',
  'password.linkMade': 'send-mail',
  'password.changed': 'send-mail',
  'municipality.archived': 'export-municipality',
  'municipality.restored': 'export-municipality',
};

type Event = Awaited<ReturnType<typeof newEvents>>[number];

async function enqueue({ payload, clock, queue }: JobContext, event: Event): Promise<void> {
  await queue.add({
    name: jobs[event.type] ?? 'recompute-benchmark',
    payload: { v: 1, tenant: event.tenantId ?? null, event: event.id },
    jobId: `outbox-${event.id}`,
  });
  await markQueued(payload, event.id, clock.now());
}

/** Moves new events from the database to the queue. The same event twice gives the same job id, so one job. */
export async function relayOutbox(context: JobContext): Promise<number> {
  const events = await newEvents(context.payload, batch);
  for (const event of events) await enqueue(context, event);
  return events.length;
}

/** Queues again what should have been done by now: a lost Redis loses nothing. */
export async function sweepOutbox(context: JobContext, olderThan = staleAfter): Promise<number> {
  const before = new Date(context.clock.now().getTime() - olderThan);
  const events = await staleEvents(context.payload, before, batch);
  for (const event of events) await enqueue(context, event);
  if (events.length > 0) context.log.warn({ events: events.length }, 'stale events queued again');
  return events.length;
}
