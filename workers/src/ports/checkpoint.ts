/** A named moment inside a job. Production passes it; a test may stop a worker there and end it. */
export type Checkpoint = (name: CheckpointName) => Promise<void>;

type CheckpointName = 'publish-due-news.claimed' | 'recompute-benchmark.claimed' | 'send-mail.sent';
