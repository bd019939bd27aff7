import { z } from 'zod';

/** What a job is given, parsed when it is queued and again when it runs: ids alone. The worker reads the rest again. */
export const jobPayload = z.strictObject({
  v: z.literal(1),
  tenant: z.string().min(1).max(64).nullable(),
  /** Outbox row that asked for it; null for the clock. */
  event: z.string().min(1).max(64).nullable(),
});

export type JobPayload = z.infer<typeof jobPayload>;
