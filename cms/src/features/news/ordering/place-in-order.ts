import { generateNKeysBetween } from 'payload/shared';
import { isOrderKey } from './is-order-key.ts';

/** A row of a queue with its key: rows stand in the order of their keys. */
export interface OrderedRow {
  id: string;
  order: string;
}

/** Keys grow when rows are moved between the same two again and again. */
const maxLength = 60;

const canContinueFrom = (key: string): boolean => key.length <= maxLength && isOrderKey(key);

const isAscending = (keys: readonly string[]): boolean =>
  keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key);

/**
 * Places rows between others, in this order.
 * @returns the rows that get another key: the moved ones, or all of them when a key that is stored
 *   cannot be continued from, or two are equal
 */
export function placeInOrder(
  before: readonly OrderedRow[],
  moved: readonly OrderedRow[],
  after: readonly OrderedRow[],
): OrderedRow[] {
  const others = [...before, ...after].map(({ order }) => order);
  const isSound = others.every(canContinueFrom) && isAscending(others);
  const rows = isSound ? moved : [...before, ...moved, ...after];
  const keys = isSound
    ? generateNKeysBetween(before.at(-1)?.order ?? null, after[0]?.order ?? null, moved.length)
    : generateNKeysBetween(null, null, rows.length);
  return rows.map(({ id }, index) => ({ id, order: keys[index] ?? '' }));
}
