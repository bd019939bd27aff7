import type { JobPayload } from './job-payload.ts';

export interface JobRequest {
  name: string;
  payload: JobPayload;
  /** Same id, same job, until it is done or failed for good: no `:` and not all digits. */
  jobId?: string;
}

export interface QueueCounts {
  waiting: number;
  active: number;
  delayed: number;
}

/** Where work waits until a worker takes it. At least once: whoever runs a job makes its effect happen once. */
export interface JobQueue {
  /**
   * Adds jobs, in this order. Some may have been added when it fails: adding again under the same ids makes none twice.
   * @throws at once, when the queue is out of reach or a job is not what it should be
   */
  add(...requests: readonly JobRequest[]): Promise<void>;
  counts(): Promise<QueueCounts>;
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

/** A queue that also wakes jobs by the clock. */
export interface JobScheduler extends JobQueue {
  /** @param pattern six fields, seconds first, in Dutch time; the same id replaces its schedule */
  schedule(id: string, pattern: string, request: JobRequest): Promise<void>;
  /** Removes every schedule but these: those of jobs that are gone would wake nobody for ever. */
  removeSchedulesExcept(ids: readonly string[]): Promise<void>;
}
