/**
 * Stable codes for why an event's job failed. Row, log and queue hold a code instead of a message,
 * which might contain an address or a text.
 */
export const failureCodes = [
  /** No job handles events of this type. */
  'unknown-event',
  /** The row, or the job made from it, is invalid. */
  'unreadable-event',
  /** The mail server rejected the mail permanently. */
  'mail-refused',
  /** The mail was sent twice without an answer, so it may have been delivered. */
  'mail-unanswered',
  /** The mail server rejected the mail temporarily, or is unreachable. */
  'mail-delayed',
  /** The worker died during the job, more than once. */
  'worker-died',
  /** The database was unreachable. */
  'database-away',
  /** The transaction conflicted with others, again and again. */
  'conflict',
  /** A file could not be written. */
  'disk',
  /** Any other error. */
  'unexpected',
] as const;

export type FailureCode = (typeof failureCodes)[number];
