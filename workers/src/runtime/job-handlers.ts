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
 * The handler of an event's job. An event that is done, by an earlier attempt or together with another one, is
 * acknowledged without a word: this only spares work, since a second effect is refused by the database. Jobs that finish
 * for others too go one by one for a municipality, so that the first leaves the others nothing.
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
    // Before the turn too: jobs that are done need not wait for those that are not.
    if (payload.event === null || !(await isOpen(payload.event))) return;
    await runExclusively(`${job.name} ${payload.tenant ?? ''}`, () => handle(payload));
  };
}

/**
 * Queues a job for each municipality that has something due, or does the work of one. While the job
 * of a municipality waits or runs, another one is not added.
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

/** What runs when the queue hands over a job, by its name: every job that the features declare. */
export function createJobHandlers(context: RuntimeContext): Readonly<Record<string, Handler>> {
  const shared = {
    isOpen: batchRequests((ids) => listUnfinishedEvents(context.payload, ids)),
    runExclusively: createKeyedMutex(),
  };
  return Object.fromEntries(
    jobs.map((job): [string, Handler] => [job.name, toHandler(context, job, shared)]),
  );
}
