import { isMomentInRange } from '@digivaardig/contracts/moments';
import { z } from 'zod';
import { messages } from '#platform/i18n/messages.ts';
import { documentId as id } from '@digivaardig/contracts/ids';

const itemSchema = z.object({ relationTo: z.enum(['news', 'library-news']), value: id });
/** A moment as a browser sends it. */
export const momentSchema = z.iso.datetime().refine(isMomentInRange, messages.errors.dateRange);
const periodSchema = z
  .object({ start: z.iso.date(), end: z.iso.date() })
  .refine(({ start, end }) => start <= end, messages.errors.periodOrder);

/**
 * The changes that an officer can make. Each names what the officer saw, so that a colleague’s
 * change is not overwritten unseen.
 */
const changeSchema = z.discriminatedUnion('type', [
  /** Pins an article to a moment, replacing `over`: the article that was pinned there. */
  z.object({ type: z.literal('pin'), article: id, at: momentSchema, over: id.nullable() }),
  /**
   * Queues an article, if it does not wait yet, and pins it to a moment at which none is pinned.
   */
  z.object({ type: z.literal('plan'), item: itemSchema, at: momentSchema }),
  /** Removes a pin. */
  z.object({ type: z.literal('unpin'), article: id }),
  /** Swaps two planned articles. */
  z.object({
    type: z.literal('swap'),
    article: id,
    at: momentSchema,
    with: id,
    withAt: momentSchema,
  }),
  /** Skips a slot and unpins `over`, the article that was pinned there; `unskip` reverts it. */
  z.object({ type: z.literal('skip'), at: momentSchema, over: id.nullable() }),
  z.object({ type: z.literal('unskip'), at: momentSchema }),
  /** Frees these days of news, and unpins what was pinned there; `removeHoliday` reverts it. */
  z.object({ type: z.literal('addHoliday'), period: periodSchema }),
  z.object({ type: z.literal('removeHoliday'), period: periodSchema }),
  /** Moves an article in the queue, before another one or, for null, to the end. */
  z.object({ type: z.literal('move'), article: id, before: id.nullable() }),
  z.object({ type: z.literal('add'), item: itemSchema }),
  z.object({ type: z.literal('remove'), article: id }),
  /** Declines a library article; `undecline` reverts it. */
  z.object({ type: z.literal('decline'), article: id }),
  z.object({ type: z.literal('undecline'), article: id }),
  /** Publishes an article now, outside the slots. */
  z.object({ type: z.literal('publish'), item: itemSchema }),
  /** Takes a publication off the site; `restore` reverts it. */
  z.object({ type: z.literal('withdraw'), publication: id }),
  z.object({ type: z.literal('restore'), publication: id }),
]);

export const changeRequestSchema = z.object({
  tenant: id,
  /** How many past weeks the response shows. */
  back: z.int().min(0).max(104).default(0),
  /** Several are made in this order, or none of them: what undoes an earlier change. */
  change: z.union([changeSchema, z.array(changeSchema).min(1).max(100)]),
});

export type CalendarChange = z.infer<typeof changeSchema>;
