import type { JobContext } from '@digivaardig/cms/platform/jobs/job';
import type { Logger } from 'pino';
import type { JobQueue } from '../ports/job-queue.ts';

/** What the runtime uses: all that jobs may use, the queue, and a logger with levels. */
export interface RuntimeContext extends JobContext {
  queue: JobQueue;
  log: Logger;
}
