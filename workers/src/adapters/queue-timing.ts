/** How patient the queue is, in milliseconds. */
export interface QueueTiming {
  /** Before the second attempt at a job; doubles with each further one. */
  retryDelayMs: number;
  /** A worker that renews its lock no more for so long is taken for dead, and its job is given back. */
  lockDurationMs: number;
  /** How often workers look for such jobs. */
  stalledIntervalMs: number;
}

/** What production wants: a busy worker must not be taken for a dead one. Only tests hurry. */
export const defaultTiming: QueueTiming = {
  retryDelayMs: 1000,
  lockDurationMs: 30_000,
  stalledIntervalMs: 30_000,
};
