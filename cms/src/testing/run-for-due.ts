import type { JobContext, MunicipalityJob } from '#platform/jobs/job.ts';

/** Runs a job for each municipality that has something due, one after the other, past the queue. */
export async function runForDue(
  { listDue, run }: MunicipalityJob<JobContext>,
  context: JobContext,
): Promise<void> {
  for (const tenant of await listDue(context)) await run(context, tenant);
}
