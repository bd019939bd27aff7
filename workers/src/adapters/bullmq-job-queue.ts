import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { jobPayload } from '../ports/job-payload.ts';
import type { JobQueue, JobRequest, QueueCounts } from '../ports/job-queue.ts';
import { BullmqScheduleStore } from './bullmq-schedule-store.ts';
import { defaultTiming, type QueueTiming } from './queue-timing.ts';

/** One queue holds all jobs, since there are few; their names distinguish them. */
export const queueName = 'digivaardig';

/**
 * A failed job is removed, since its id would block a retry. The row in the outbox records the
 * failure of an event; a job of a schedule leaves a line in the log, and its next tick queues it
 * again.
 */
const options = ({ retryDelayMs }: QueueTiming) =>
  ({
    // All attempts together take more than a minute, which is how long the database keeps the
    // transaction of a killed worker.
    attempts: 8,
    backoff: { type: 'exponential', delay: retryDelayMs, jitter: 0.5 },
    removeOnComplete: true,
    removeOnFail: true,
  }) as const;

/** A job queue on BullMQ and Redis. */
export class BullmqJobQueue implements JobQueue {
  readonly #queue: Queue;
  readonly #redis: Redis;
  readonly schedules: BullmqScheduleStore;

  constructor(redis: Redis, timing = defaultTiming) {
    this.#redis = redis;
    const defaultJobOptions = options(timing);
    this.#queue = new Queue(queueName, { connection: redis, defaultJobOptions });
    this.schedules = new BullmqScheduleStore(this.#queue, redis, defaultJobOptions);
    // Without a listener an error of the connection would end the process. The connection logs it
    // itself.
    this.#queue.on('error', () => undefined);
  }

  async add(...requests: readonly JobRequest[]): Promise<void> {
    const jobs = requests.map(({ name, payload, jobId }) => ({
      name,
      data: jobPayload.parse(payload),
      opts: jobId === undefined ? {} : { jobId },
    }));
    // BullMQ would wait for a connection that never existed, but the caller must know at once.
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

  async close(): Promise<void> {
    try {
      // Without Redis this would wait for a connection that may never come.
      if (this.#redis.status === 'ready') await this.#queue.close();
    } finally {
      this.#redis.disconnect();
    }
  }
}
