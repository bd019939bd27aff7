import { z } from 'zod';

/**
 * The recent changes of pages, as the cms reports them to the site: one entry for each change that
 * visitors can see, of one municipality or (null) of all.
 */
export const pageChanges = z.object({
  /** The time of the answer on the clock of the cms, in milliseconds since 1970. */
  at: z.number(),
  changes: z.array(z.object({ id: z.string(), municipality: z.string().nullable() })),
  /** False when there were more changes than fit in an answer: then every page may have changed. */
  complete: z.boolean(),
});

export type PageChanges = z.infer<typeof pageChanges>;
