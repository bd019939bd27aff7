import type { JobQueue, JobRequest, QueueCounts } from '../ports/job-queue.ts';

/** What a job does with its payload, by name. */
export type Handlers = Readonly<Record<string, (payload: JobRequest['payload']) => Promise<void>>>;

/** A job queue in memory, with the rules of the real one. */
export class FakeJobQueue implements JobQueue {
  #waiting: JobRequest[] = [];
  #active = 0;
  #reachable = true;

  add(request: JobRequest): Promise<void> {
    if (!this.#reachable) return Promise.reject(new Error('The queue is out of reach.'));
    const { jobId } = request;
    if (jobId !== undefined && (jobId.includes(':') || /^\d+$/.test(jobId))) {
      return Promise.reject(new Error(`No job id: ${jobId}`));
    }
    const known = jobId !== undefined && this.#waiting.some((job) => job.jobId === jobId);
    if (!known) this.#waiting.push(structuredClone(request));
    return Promise.resolve();
  }

  /** Does what waits; a job without a handler fails for good. */
  async work(handlers: Handlers): Promise<void> {
    for (let job = this.#waiting.shift(); job; job = this.#waiting.shift()) {
      this.#active = 1;
      await handlers[job.name]?.(job.payload);
      this.#active = 0;
    }
  }

  /** What waits, in order. */
  get waiting(): readonly JobRequest[] {
    return this.#waiting;
  }

  counts(): Promise<QueueCounts> {
    return Promise.resolve({ waiting: this.#waiting.length, active: this.#active, delayed: 0 });
  }

  isReachable(): Promise<boolean> {
    return Promise.resolve(this.#reachable);
  }

  /** As if the connection broke. */
  disconnect(): void {
    this.#reachable = false;
  }

  close(): Promise<void> {
    this.disconnect();
    return Promise.resolve();
  }
}
