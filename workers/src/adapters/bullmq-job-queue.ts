import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { jobPayload } from '../ports/job-payload.ts';
import type { JobRequest, JobScheduler, QueueCounts } from '../ports/job-queue.ts';
import { defaultTiming, type QueueTiming } from './queue-timing.ts';

/** One queue for all jobs of this size; names tell them apart. */
export const queueName = 'digivaardig';

/** A job that failed for good is not kept: its id would block the retry, and the outbox row says what happened. */
const options = ({ retryDelayMs }: QueueTiming) =>
  ({
    // Together more than a minute: so long a database keeps the transaction of a worker that was killed.
    attempts: 8,
    backoff: { type: 'exponential', delay: retryDelayMs, jitter: 0.5 },
    removeOnComplete: true,
    removeOnFail: true,
  }) as const;

/** BullMQ on Redis as a job queue. */
export class BullmqJobQueue implements JobScheduler {
  readonly #queue: Queue;
  readonly #redis: Redis;

  constructor(redis: Redis, timing = defaultTiming) {
    this.#redis = redis;
    this.#queue = new Queue(queueName, { connection: redis, defaultJobOptions: options(timing) });
    // Without a listener an error of the connection would end the process; the connection's own listener logs it.
    this.#queue.on('error', () => undefined);
  }

  async add(...requests: readonly JobRequest[]): Promise<void> {
    const jobs = requests.map(({ name, payload, jobId }) => ({
      name,
      data: jobPayload.parse(payload),
      opts: jobId === undefined ? {} : { jobId },
    }));
    // BullMQ waits for a connection that was never made; who adds must know at once.
    if (this.#redis.status !== 'ready') throw new Error('Redis is out of reach.');
    await this.#queue.addBulk(jobs);
  }

  async counts(): Promise<QueueCounts> {
    const counts = await this.#queue.getJobCounts('waiting', 'active', 'delayed');
    const of = (state: keyof QueueCounts) => counts[state] ?? 0;
    return { waiting: of('waiting'), active: of('active'), delayed: of('delayed') };
  }

  async isReachable(): Promise<boolean> {
    return this.#redis.ping().then(
      () => true,
      () => false,
    );
  }

  /** Registers a schedule; the same id again replaces it. */
  async schedule(id: string, pattern: string, request: JobRequest): Promise<void> {
    await this.#queue.upsertJobScheduler(
      id,
      { pattern, tz: 'Europe/Amsterdam' },
      { name: request.name, data: request.payload, opts: { removeOnComplete: true } },
    );
  }

  async removeSchedulesExcept(ids: readonly string[]): Promise<void> {
    for (const { key } of await this.#queue.getJobSchedulers()) {
      if (!ids.includes(key)) await this.#queue.removeJobScheduler(key);
    }
  }

  async close(): Promise<void> {
    try {
      // Without Redis this waits for a connection that may never come.
      if (this.#redis.status === 'ready') await this.#queue.close();
    } finally {
      this.#redis.disconnect();
    }
  }
}
