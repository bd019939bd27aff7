import { jobPayload } from '../ports/job-payload.ts';
import type { JobQueue, JobRequest, QueueCounts } from '../ports/job-queue.ts';

/** Handlers by name of the job. */
export type Handlers = Readonly<Record<string, (payload: JobRequest['payload']) => Promise<void>>>;

/** A job queue in memory, with the rules of the real one. */
export class FakeJobQueue implements JobQueue {
  #waiting: JobRequest[] = [];
  #active = 0;
  #reachable = true;

  async add(...requests: readonly JobRequest[]): Promise<void> {
    for (const { payload, jobId } of requests) {
      jobPayload.parse(payload);
      if (jobId !== undefined && (jobId.includes(':') || /^\d+$/.test(jobId))) {
        throw new Error(`No job id: ${jobId}`);
      }
    }
    if (!this.#reachable) throw new Error('The queue is out of reach.');
    for (const request of requests) {
      const { jobId } = request;
      const known = jobId !== undefined && this.#waiting.some((job) => job.jobId === jobId);
      if (!known) this.#waiting.push(structuredClone(request));
    }
  }

  /** Runs the waiting jobs; a job without a handler fails permanently. */
  async work(handlers: Handlers): Promise<void> {
    for (let job = this.#waiting.shift(); job; job = this.#waiting.shift()) {
      this.#active = 1;
      await handlers[job.name]?.(job.payload);
      this.#active = 0;
    }
  }

  /** The waiting jobs, in order. */
  get waiting(): readonly JobRequest[] {
    return this.#waiting;
  }

  counts(): Promise<QueueCounts> {
    return Promise.resolve({ waiting: this.#waiting.length, active: this.#active, delayed: 0 });
  }

  isReachable(): Promise<boolean> {
    return Promise.resolve(this.#reachable);
  }

  /** Simulates a broken connection. */
  disconnect(): void {
    this.#reachable = false;
  }

  close(): Promise<void> {
    this.disconnect();
    return Promise.resolve();
  }
}
