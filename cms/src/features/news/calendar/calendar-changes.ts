import { z } from 'zod';
import { documentId as id } from '@digivaardig/contracts/ids';

const itemSchema = z.object({ relationTo: z.enum(['news', 'library-news']), value: id });
const momentSchema = z.iso.datetime();

/**
 * What an officer can do in the calendar. What they saw goes along, so that a colleague is not
 * overruled unseen.
 */
const changeSchema = z.discriminatedUnion('type', [
  /** Pins an article to a moment, in the place of `over`: the article that was pinned there. */
  z.object({ type: z.literal('pin'), article: id, at: momentSchema, over: id.nullable() }),
  /** Lets the order decide again. */
  z.object({ type: z.literal('unpin'), article: id }),
  /** Two planned articles change places. */
  z.object({
    type: z.literal('swap'),
    article: id,
    at: momentSchema,
    with: id,
    withAt: momentSchema,
  }),
  /**
   * Nothing appears in this slot, and `over`, that was pinned there, waits again; `unskip` takes
   * the skip back.
   */
  z.object({ type: z.literal('skip'), at: momentSchema, over: id.nullable() }),
  z.object({ type: z.literal('unskip'), at: momentSchema }),
  /** Moves an article in the queue; to the end for null. */
  z.object({ type: z.literal('move'), article: id, before: id.nullable() }),
  z.object({ type: z.literal('add'), item: itemSchema }),
  z.object({ type: z.literal('remove'), article: id }),
  /** Library news that this municipality does not want; `undecline` takes that back. */
  z.object({ type: z.literal('decline'), article: id }),
  z.object({ type: z.literal('undecline'), article: id }),
  /** On the site now, outside the slots. */
  z.object({ type: z.literal('publish'), item: itemSchema }),
  /** Off the site; `restore` takes that back. */
  z.object({ type: z.literal('withdraw'), publication: id }),
  z.object({ type: z.literal('restore'), publication: id }),
]);

export const changeRequestSchema = z.object({
  tenant: id,
  /** How many weeks back the answer shows. */
  back: z.int().min(0).max(104).default(0),
  change: changeSchema,
});

export type CalendarChange = z.infer<typeof changeSchema>;
