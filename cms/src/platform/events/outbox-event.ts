import { z } from 'zod';
import { documentId } from '@digivaardig/contracts/ids';

/** The fields of a row that the relay reads: no more than it passes on. */
export const outboxEvent = z.object({
  id: documentId,
  v: z.literal(1),
  type: z.string().min(1),
  tenant: z.string().min(1).nullable(),
});
