import { jobs } from '@digivaardig/cms/jobs';
import type { JobRequest, JobScheduler } from '../ports/job-queue.ts';

const nothing = { v: 1, tenant: null, event: null } as const;

/** A job of the runtime itself: it queues stale events again. */
export const sweepJob = { name: 'sweep-outbox', schedule: '30 * * * * *' } as const;

const toScheduleId = (name: string): string => `schedule-${name}`;

/**
 * Registers every schedule and removes those of deleted jobs. It is idempotent, also in two
 * processes.
 */
export async function registerSchedules(queue: JobScheduler): Promise<void> {
  const scheduled = jobs.filter((job) => job.kind !== 'event');
  const all = [...scheduled, sweepJob];
  for (const { name, schedule } of all) {
    await queue.schedule(toScheduleId(name), schedule, { name, payload: nothing });
  }
  await queue.removeSchedulesExcept(all.map(({ name }) => toScheduleId(name)));
  const atStart = scheduled.filter(({ runsAtStart }) => runsAtStart);
  await queue.add(
    ...atStart.map(({ name }): JobRequest => ({ name, payload: nothing, jobId: `start-${name}` })),
  );
}
