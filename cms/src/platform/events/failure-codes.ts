/**
 * Why an event's job failed, in words that stay the same: they stand in the row, in the log and in the queue in place of
 * a message, which might hold an address or a text.
 */
export const failureCodes = [
  /** Nobody handles events of this kind. */
  'unknown-event',
  /** The row, or the job made from it, is not what it should be. */
  'unreadable-event',
  /** The mail server refused the mail for good. */
  'mail-refused',
  /** The mail was handed over twice and nobody knows whether it went. */
  'mail-unanswered',
  /** The mail server did not take it yet, or is away. */
  'mail-delayed',
  /** The job took its worker down with it, more than once. */
  'worker-died',
  /** The database could not be reached. */
  'database-away',
  /** Others changed the same at the same time, again and again. */
  'conflict',
  /** A file could not be written. */
  'disk',
  /** Something that nobody thought of. */
  'unexpected',
] as const;

export type FailureCode = (typeof failureCodes)[number];
