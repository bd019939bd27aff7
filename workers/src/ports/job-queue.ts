/** What a job is given: ids alone. The worker reads the documents again. */
export interface JobPayload {
  v: 1;
  tenant: string | null;
  /** Outbox row that asked for it; null for the clock. */
  event: string | null;
}

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
  add(request: JobRequest): Promise<void>;
  counts(): Promise<QueueCounts>;
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}
