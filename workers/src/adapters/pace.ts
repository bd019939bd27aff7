/** How patient the queue is, in milliseconds. */
export interface Pace {
  /** Before the second attempt at a job; doubles with each further one. */
  retryAfter: number;
  /** A worker that renews its lock no more for so long is taken for dead, and its job is given back. */
  lockFor: number;
  /** How often workers look for such jobs. */
  lookEvery: number;
}

/** What production wants: a busy worker must not be taken for a dead one. Only tests hurry. */
export const calm: Pace = { retryAfter: 1000, lockFor: 30_000, lookEvery: 30_000 };
