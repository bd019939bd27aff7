import { z } from 'zod';

/**
 * The payload of a job, parsed when it is queued and again when it runs. It holds ids only: the
 * worker reads the documents itself.
 */
export const jobPayload = z.strictObject({
  v: z.literal(1),
  tenant: z.string().min(1).max(64).nullable(),
  /** The row in the outbox of the event; null for a scheduled job. */
  event: z.string().min(1).max(64).nullable(),
});

export type JobPayload = z.infer<typeof jobPayload>;
