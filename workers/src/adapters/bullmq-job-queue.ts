import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { JobQueue, JobRequest, QueueCounts } from '../ports/job-queue.ts';

const day = 24 * 3600;

/** One queue for all jobs of this size; names tell them apart. */
export const queueName = 'digivaardig';

const options = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1000, jitter: 0.5 },
  removeOnComplete: true,
  removeOnFail: { age: day },
} as const;

/** BullMQ on Redis as a job queue. */
export class BullmqJobQueue implements JobQueue {
  readonly #queue: Queue;
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
    this.#queue = new Queue(queueName, { connection: redis, defaultJobOptions: options });
  }

  async add({ name, payload, jobId }: JobRequest): Promise<void> {
    await this.#queue.add(name, payload, jobId ? { jobId } : {});
  }

  async counts(): Promise<QueueCounts> {
    const counts = await this.#queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
    const of = (state: keyof QueueCounts) => counts[state] ?? 0;
    return {
      ...{ waiting: of('waiting'), active: of('active') },
      ...{ delayed: of('delayed'), failed: of('failed') },
    };
  }

  async isReachable(): Promise<boolean> {
    return this.#redis.status === 'ready' && (await this.#redis.ping()) === 'PONG';
  }

  /** Registers a schedule; the same id again replaces it. */
  async schedule(id: string, pattern: string, request: JobRequest): Promise<void> {
    await this.#queue.upsertJobScheduler(
      id,
      { pattern, tz: 'Europe/Amsterdam' },
      { name: request.name, data: request.payload, opts: { removeOnComplete: true } },
    );
  }

  async close(): Promise<void> {
    await this.#queue.close();
    this.#redis.disconnect();
  }
}
