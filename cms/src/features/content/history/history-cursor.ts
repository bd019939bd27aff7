import { documentId } from '@digivaardig/contracts/ids';
import type { Where } from 'payload';

/** The last line of a page; the next page begins behind it. */
export interface HistoryCursor {
  /** ISO 8601, in UTC. */
  at: string;
  id: string;
}

/** How a cursor stands in an address. */
export const formatCursor = ({ at, id }: HistoryCursor): string => `${at}_${id}`;

/** Reads a cursor from an address; null for what is none, which means the first page. */
export function parseCursor(value: unknown): HistoryCursor | null {
  if (typeof value !== 'string') return null;
  const [at = '', id = ''] = value.split('_');
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime()) || !documentId.safeParse(id).success) return null;
  return { at: moment.toISOString(), id };
}

/** Newest first; of one moment, in one order too. */
export const compareLines = (left: HistoryCursor, right: HistoryCursor): number =>
  left.at === right.at ? (left.id < right.id ? 1 : -1) : left.at < right.at ? 1 : -1;

/** What stands behind the cursor, in a collection that has its time in this field. */
export const whereOlder = (cursor: HistoryCursor, field: string): Where => ({
  or: [
    { [field]: { less_than: cursor.at } },
    { and: [{ [field]: { equals: cursor.at } }, { id: { less_than: cursor.id } }] },
  ],
});
