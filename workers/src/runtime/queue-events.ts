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

/** Creates the job of a row. A row without a job is marked dead, so that it blocks no other. */
async function createJob(
  { payload, log }: RuntimeContext,
  row: RawEvent,
): Promise<JobRequest | null> {
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
 * Queues the jobs of these events and then marks the events as queued. The id of a job comes from
 * its row, so a crash in between or a second process creates no second job. While the queue is
 * unreachable no event is marked, so none is lost.
 */
export async function queueEvents(
  context: RuntimeContext,
  rows: readonly RawEvent[],
): Promise<void> {
  if (rows.length === 0) return;
  const { payload, clock, queue, checkpoint } = context;
  await checkpoint('relay-outbox.read');
  const jobs = (await Promise.all(rows.map((row) => createJob(context, row)))).filter(
    (job) => job !== null,
  );
  await queue.add(...jobs);
  await checkpoint('relay-outbox.queued');
  const ids = jobs.flatMap(({ payload: { event } }) => event ?? []);
  await markQueued(payload, ids, clock.now());
}
