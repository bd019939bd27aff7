import type { Payload } from 'payload';
import type { Logger } from 'pino';
import type { Checkpoint } from '../ports/checkpoint.ts';
import type { Clock } from '@digivaardig/cms/platform/clock/clock';
import type { JobQueue } from '../ports/job-queue.ts';
import type { Mailer } from '../ports/mailer.ts';

/** What a job may use. */
export interface JobContext {
  payload: Payload;
  clock: Clock;
  queue: JobQueue;
  mailer: Mailer;
  checkpoint: Checkpoint;
  log: Logger;
}
