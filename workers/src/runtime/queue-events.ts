import { outboxEvent } from '@digivaardig/cms/platform/events/outbox-event';
import { markDead, markQueued, type RawEvent } from '@digivaardig/cms/platform/events/outbox-rows';
import type { RuntimeContext } from './context.ts';
import type { JobRequest } from '../ports/job-queue.ts';
import { jobs } from '@digivaardig/cms/jobs';

const jobNames = new Map(
  jobs.flatMap((job) =>
    job.kind === 'event' ? job.consumes.map(({ type }): [string, string] => [type, job.name]) : [],
  ),
);

/** The job of a row; what no job can be made of is put aside at once, so that it holds up nothing behind it. */
async function jobOf({ payload, log }: RuntimeContext, row: RawEvent): Promise<JobRequest | null> {
  const parsed = outboxEvent.safeParse(row);
  const name = parsed.success ? jobNames.get(parsed.data.type) : undefined;
  if (parsed.success && name !== undefined) {
    const { id, v, tenant } = parsed.data;
    return { name, payload: { v, tenant, event: id }, jobId: `outbox-${id}` };
  }
  const code = parsed.success ? 'unknown-event' : 'unreadable-event';
  await markDead(payload, row.id, code);
  log.error({ event: row.id, code }, 'event cannot be queued');
  return null;
}

/**
 * Queues the jobs of these events and then notes that. Dying in between, or doing it twice, also in two processes, makes
 * no job twice: its id comes from the row. While the queue is out of reach nothing is noted, so nothing is lost.
 */
export async function queueEvents(
  context: RuntimeContext,
  rows: readonly RawEvent[],
): Promise<void> {
  if (rows.length === 0) return;
  const { payload, clock, queue, checkpoint } = context;
  await checkpoint('relay-outbox.read');
  const jobs = (await Promise.all(rows.map((row) => jobOf(context, row)))).filter(
    (job) => job !== null,
  );
  await queue.add(...jobs);
  await checkpoint('relay-outbox.queued');
  const ids = jobs.flatMap(({ payload: { event } }) => event ?? []);
  await markQueued(payload, ids, clock.now());
}
