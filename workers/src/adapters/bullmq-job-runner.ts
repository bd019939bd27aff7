import { type FailureCode, failureCodes } from '@digivaardig/cms/platform/events/failure-codes';
import { isOneOf, isRecord } from '@digivaardig/contracts/guards';
import { type LogContext, runWithLogContext } from '@digivaardig/observability/log-context';
import { type Job, UnrecoverableError, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { classifyError } from '../runtime/classify-error.ts';
import { JobFailure } from '@digivaardig/cms/platform/jobs/job-failure';
import { jobPayload, type JobPayload } from '../ports/job-payload.ts';
import { queueName } from './bullmq-job-queue.ts';
import { defaultTiming, type QueueTiming } from './queue-timing.ts';

type JobHandler = (payload: JobPayload) => Promise<void>;

interface Runner {
  redis: Redis;
  handlers: Readonly<Record<string, JobHandler>>;
  log: Logger;
  /** Called when the job of an event failed for the last time. */
  onExhausted: (event: string, code: FailureCode) => Promise<void>;
  onFinished?: ((name: string) => void) | undefined;
  timing?: QueueTiming;
  /** The number of jobs that run in parallel. */
  concurrency?: number;
}

/** Redis stores the error until the next attempt, so it gets the code only, never a message. */
const forQueue = ({ code, permanent }: JobFailure): Error => {
  const error = permanent ? new UnrecoverableError(code) : new Error(code);
  error.stack = code;
  return Object.assign(error, { code });
};

/** The ids that every log line of a job has. */
function toLogContext({ name, id, data }: Job<unknown>): LogContext {
  const eventId = isRecord(data) ? data['event'] : null;
  return {
    job: name,
    ...(id === undefined ? {} : { jobId: id }),
    ...(typeof eventId === 'string' ? { eventId } : {}),
  };
}

const isFailureCode = isOneOf(failureCodes);

/**
 * Converts an error to a failure code. An error without a code comes from BullMQ itself, which
 * gives up a job when its worker died more than once.
 */
function toFailureCode(error: Error): FailureCode {
  if (!('code' in error)) return 'worker-died';
  return isFailureCode(error.code) ? error.code : 'unexpected';
}

/** Runs jobs from the queue: parses the payload, calls the handler, reports the last failure. */
export class BullmqJobRunner {
  readonly #worker: Worker;

  constructor(runner: Runner) {
    const {
      redis,
      handlers,
      log,
      onExhausted,
      onFinished,
      timing = defaultTiming,
      concurrency = 1,
    } = runner;
    const run = async ({ name, data }: Job<unknown>): Promise<void> => {
      const parsed = jobPayload.safeParse(data);
      const handler = handlers[name];
      try {
        if (!handler) throw new JobFailure('unknown-event', { permanent: true });
        if (!parsed.success) throw new JobFailure('unreadable-event', { permanent: true });
        await handler(parsed.data);
      } catch (error) {
        const failure = classifyError(error);
        log.warn({ code: failure.code, err: failure.cause ?? failure }, 'attempt failed');
        throw forQueue(failure);
      }
    };
    this.#worker = new Worker(
      queueName,
      (job) => runWithLogContext(toLogContext(job), () => run(job)),
      {
        connection: redis,
        concurrency,
        lockDuration: timing.lockDurationMs,
        stalledInterval: timing.stalledIntervalMs,
      },
    );
    this.#worker.on('error', (error) => log.warn({ err: error }, 'worker error'));
    this.#worker.on('completed', (job) => onFinished?.(job.name));
    this.#worker.on('failed', (job, error) => {
      const code = toFailureCode(error);
      log.error(
        { ...(job ? toLogContext(job) : {}), attempt: job?.attemptsMade, code },
        'job failed',
      );
      onFinished?.(job?.name ?? '');
      const data: unknown = job?.data;
      const event = isRecord(data) ? data['event'] : null;
      // Attempts do not decide: a permanent failure, or a dead worker, ends a job at once.
      if (typeof event !== 'string' || job?.finishedOn === undefined) return;
      onExhausted(event, code).catch((cause: unknown) => {
        log.error({ code: classifyError(cause).code, err: cause }, 'could not mark event as dead');
      });
    });
  }

  async close(): Promise<void> {
    await this.#worker.close();
  }
}
