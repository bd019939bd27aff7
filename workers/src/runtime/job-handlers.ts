import { jobs } from '@digivaardig/cms/jobs';
import { listUnfinishedEvents } from '@digivaardig/cms/platform/events/outbox-rows';
import type {
  EventJob,
  Job,
  JobContext,
  MunicipalityJob,
} from '@digivaardig/cms/platform/jobs/job';
import type { JobPayload } from '../ports/job-payload.ts';
import type { RuntimeContext } from './context.ts';
import { batchRequests } from './batch-requests.ts';
import { createKeyedMutex } from './keyed-mutex.ts';

type Handler = (payload: JobPayload) => Promise<void>;

/**
 * Creates the handler of an event's job. It skips an event that is done already, by an earlier
 * attempt or with another event. That only saves work: the database rejects a second effect anyway.
 * Jobs that complete other events too run one by one per municipality, so that the first leaves the
 * others nothing to do.
 */
function eventHandler(
  context: RuntimeContext,
  job: EventJob<JobContext>,
  {
    isOpen,
    runExclusively,
  }: {
    isOpen: (id: string) => Promise<boolean>;
    runExclusively: ReturnType<typeof createKeyedMutex>;
  },
): Handler {
  const handle = async ({ event: id, tenant }: JobPayload) => {
    if (id !== null && (await isOpen(id))) await job.run(context, { id, tenant });
  };
  if (!job.coalesces) return handle;
  return async (payload) => {
    // Checked before the lock as well: completed jobs need not wait for running ones.
    if (payload.event === null || !(await isOpen(payload.event))) return;
    await runExclusively(`${job.name} ${payload.tenant ?? ''}`, () => handle(payload));
  };
}

/**
 * Queues a job for each municipality that has something due, or does the work of one. A
 * municipality never has two such jobs in the queue.
 */
function municipalityHandler(
  context: RuntimeContext,
  { name, listDue, run }: MunicipalityJob<JobContext>,
): Handler {
  return async ({ tenant }) => {
    if (tenant !== null) return run(context, tenant);
    const due = await listDue(context);
    await context.queue.add(
      ...due.map((id) => ({
        name,
        payload: { v: 1 as const, tenant: id, event: null },
        jobId: `${name}-${id}`,
      })),
    );
  };
}

function toHandler(
  context: RuntimeContext,
  job: Job,
  shared: Parameters<typeof eventHandler>[2],
): Handler {
  switch (job.kind) {
    case 'event':
      return eventHandler(context, job, shared);
    case 'municipality':
      return municipalityHandler(context, job);
    case 'scheduled':
      return () => job.run(context);
  }
}

/** Creates the handlers by job name, of every job that the features declare. */
export function createJobHandlers(context: RuntimeContext): Readonly<Record<string, Handler>> {
  const shared = {
    isOpen: batchRequests((ids) => listUnfinishedEvents(context.payload, ids)),
    runExclusively: createKeyedMutex(),
  };
  return Object.fromEntries(
    jobs.map((job): [string, Handler] => [job.name, toHandler(context, job, shared)]),
  );
}
