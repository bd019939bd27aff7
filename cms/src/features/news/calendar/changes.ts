import { z } from 'zod';
import { documentId as id } from '@digivaardig/contracts/ids';

const item = z.object({ relationTo: z.enum(['news', 'library-news']), value: id });
const at = z.iso.datetime();

/** What an officer can do in the calendar. What they saw goes along, so that a colleague is not overruled unseen. */
const change = z.discriminatedUnion('do', [
  /** Pins an article to a moment, in the place of `over`: the article that was pinned there. */
  z.object({ do: z.literal('place'), article: id, at, over: id.nullable() }),
  /** Lets the order decide again. */
  z.object({ do: z.literal('release'), article: id }),
  /** Two planned articles change places. */
  z.object({ do: z.literal('swap'), article: id, at, with: id, withAt: at }),
  /** Nothing appears in this slot, and `over`, that was pinned there, waits again; `use` takes the skip back. */
  z.object({ do: z.literal('skip'), at, over: id.nullable() }),
  z.object({ do: z.literal('use'), at }),
  /** Moves an article in the queue; to the end for null. */
  z.object({ do: z.literal('move'), article: id, before: id.nullable() }),
  z.object({ do: z.literal('add'), item }),
  z.object({ do: z.literal('remove'), article: id }),
  /** Library news that this municipality does not want; `accept` takes that back. */
  z.object({ do: z.literal('refuse'), article: id }),
  z.object({ do: z.literal('accept'), article: id }),
  /** On the site now, outside the slots. */
  z.object({ do: z.literal('publish'), item }),
  /** Off the site; `restore` takes that back. */
  z.object({ do: z.literal('withdraw'), publication: id }),
  z.object({ do: z.literal('restore'), publication: id }),
]);

export const changeRequest = z.object({
  tenant: id,
  /** How many weeks back the answer shows. */
  back: z.int().min(0).max(104).default(0),
  change,
});

export type CalendarChange = z.infer<typeof change>;
