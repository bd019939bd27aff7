import { z } from 'zod';

/**
 * What the site gets when it asks the cms which pages changed: one entry for each change that
 * visitors can see, of one municipality or (null) of all.
 */
export const pageChanges = z.object({
  /** The cms's own time of the answer, in milliseconds since 1970. */
  at: z.number(),
  changes: z.array(z.object({ id: z.string(), municipality: z.string().nullable() })),
  /** False when there were more than an answer holds: then everything may have changed. */
  complete: z.boolean(),
});

export type PageChanges = z.infer<typeof pageChanges>;
