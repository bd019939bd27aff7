import { jobs } from '@digivaardig/cms/jobs';
import type { JobRequest, JobScheduler } from '../ports/job-queue.ts';

const nothing = { v: 1, tenant: null, event: null } as const;

/** The runtime's own job: it queues again what should have been done by now. */
export const sweepJob = { name: 'sweep-outbox', schedule: '30 * * * * *' } as const;

/** Registers every schedule; doing it again, or in two processes, leaves one of each. */
export async function registerSchedules(queue: JobScheduler): Promise<void> {
  const scheduled = jobs.filter((job) => job.kind === 'scheduled');
  for (const { name, schedule } of [...scheduled, sweepJob]) {
    await queue.schedule(`schedule-${name}`, schedule, { name, payload: nothing });
  }
  const atStart = scheduled.filter(({ runsAtStart }) => runsAtStart);
  await queue.add(
    ...atStart.map(({ name }): JobRequest => ({ name, payload: nothing, jobId: `start-${name}` })),
  );
}
