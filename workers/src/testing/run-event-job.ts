import { jobs } from '@digivaardig/cms/jobs';
import type { JobPayload } from '../ports/job-payload.ts';
import type { RuntimeContext } from '../runtime/context.ts';

/**
 * Runs the job of an event as a worker does, without the queue and without checking whether it is
 * done.
 */
export async function runEventJob(
  context: RuntimeContext,
  name: string,
  { event: id, tenant }: Pick<JobPayload, 'event' | 'tenant'>,
): Promise<void> {
  const job = jobs.find((one) => one.name === name);
  if (job?.kind !== 'event' || id === null) throw new Error(`There is no event for ${name}.`);
  await job.run(context, { id, tenant });
}
