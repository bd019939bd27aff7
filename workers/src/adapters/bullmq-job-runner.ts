import { type Job, UnrecoverableError, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { JobPayload } from '../ports/job-queue.ts';
import { queueName } from './bullmq-job-queue.ts';
import { calm, type Pace } from './pace.ts';

const payloadSchema = z.object({
  v: z.literal(1),
  tenant: z.string().nullable(),
  event: z.string().nullable(),
});

type JobHandler = (payload: JobPayload) => Promise<void>;

interface Runner {
  redis: Redis;
  handlers: Readonly<Record<string, JobHandler>>;
  log: Logger;
  /** Called when a job failed for the last time. */
  onGivenUp: (payload: JobPayload, errorCode: string) => Promise<void>;
  onFinished?: ((name: string) => void) | undefined;
  pace?: Pace;
}

const codeOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** Takes jobs from the queue, one at a time: parses the payload, runs the handler, reports the last failure. */
export class BullmqJobRunner {
  readonly #worker: Worker;

  constructor({ redis, handlers, log, onGivenUp, onFinished, pace = calm }: Runner) {
    const run = async (job: Job): Promise<void> => {
      const parsed = payloadSchema.safeParse(job.data);
      const handler = handlers[job.name];
      if (!parsed.success || !handler) throw new UnrecoverableError(`no such job: ${job.name}`);
      await handler(parsed.data);
    };
    this.#worker = new Worker(queueName, run, {
      ...{ connection: redis, concurrency: 1 },
      ...{ lockDuration: pace.lockFor, stalledInterval: pace.lookEvery },
    });
    this.#worker.on('error', (error) => log.warn({ code: codeOf(error) }, 'worker error'));
    this.#worker.on('completed', (job) => onFinished?.(job.name));
    this.#worker.on('failed', (job, error) => {
      log.error({ job: job?.name, attempt: job?.attemptsMade, code: codeOf(error) }, 'job failed');
      log.debug({ err: error }, 'job failed');
      onFinished?.(job?.name ?? '');
      const parsed = payloadSchema.safeParse(job?.data);
      // Not by counting attempts: what can never work, or took its worker down with it, fails for good at once.
      if (!parsed.success || job?.finishedOn === undefined) return;
      onGivenUp(parsed.data, codeOf(error)).catch((cause: unknown) => {
        log.error({ code: codeOf(cause) }, 'could not mark event as dead');
      });
    });
  }

  async close(): Promise<void> {
    await this.#worker.close();
  }
}
