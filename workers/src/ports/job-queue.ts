import type { JobPayload } from './job-payload.ts';

export interface JobRequest {
  name: string;
  payload: JobPayload;
  /**
   * A request with the same id is the same job, until that job is done or failed. No `:`, and not
   * digits only.
   */
  jobId?: string;
}

export interface QueueCounts {
  waiting: number;
  active: number;
  delayed: number;
}

/**
 * A queue that holds jobs until a worker runs them, at least once. Each job makes its own effect
 * happen once.
 */
export interface JobQueue {
  /**
   * Adds jobs in this order. When it fails, some may have been added: adding them again with the
   * same ids creates no second job.
   * @throws at once, when the queue is unreachable or a job is invalid
   */
  add(...requests: readonly JobRequest[]): Promise<void>;
  counts(): Promise<QueueCounts>;
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}
