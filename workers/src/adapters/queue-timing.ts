/** The timing of the queue, in milliseconds. */
export interface QueueTiming {
  /** The delay before the second attempt at a job; each further attempt doubles it. */
  retryDelayMs: number;
  /**
   * A worker that does not renew its lock for this long counts as dead, and its job is queued
   * again.
   */
  lockDurationMs: number;
  /** How often workers look for jobs of dead workers. */
  stalledIntervalMs: number;
}

/**
 * The timing in production, where a busy worker must not count as dead. Only tests use shorter
 * times.
 */
export const defaultTiming: QueueTiming = {
  retryDelayMs: 1000,
  lockDurationMs: 30_000,
  stalledIntervalMs: 30_000,
};
