/** A named moment inside a job. Production passes it; a test may stop a worker there and end it. */
export type Checkpoint = (name: CheckpointName) => Promise<void>;

type CheckpointName =
  /** Slots are found due; nothing was written. */
  | 'publish-due-news.claimed'
  /** One municipality's news is published; the job is not acknowledged. */
  | 'publish-due-news.committed'
  /** A change with a date is found due; nothing was written. */
  | 'apply-scheduled-changes.claimed'
  /** It is made; the job is not acknowledged. */
  | 'apply-scheduled-changes.committed'
  /** Events are committed and read; none of them is queued. */
  | 'relay-outbox.read'
  /** They are queued; the rows do not say so yet. */
  | 'relay-outbox.queued'
  /** The figures are counted; nothing was written. */
  | 'recompute-benchmark.claimed'
  /** Snapshot and processed-event are there; the job is not acknowledged. */
  | 'recompute-benchmark.committed'
  /** The modules of which the licence ended are found; nothing was written. */
  | 'withdraw-ended-licences.claimed'
  /** One of them is withdrawn; the job is not acknowledged. */
  | 'withdraw-ended-licences.committed'
  /** Documents in the bin are found whose time is over; nothing was written. */
  | 'empty-bin.claimed'
  /** One of them is deleted; the job is not acknowledged. */
  | 'empty-bin.committed'
  /** The mail is made; nothing was handed over. */
  | 'send-mail.claimed'
  /** The mail server has the mail; nothing says so. */
  | 'send-mail.sent'
  /** The row is done; the job is not acknowledged. */
  | 'send-mail.committed';
