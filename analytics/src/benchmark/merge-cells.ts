import type { Cell } from './cell.ts';
import { closeCell } from './close-cell.ts';
import { exact } from './exact.ts';
import { openCell } from './open-cell.ts';

/**
 * The cell of both groups together. Commutative and associative, with `emptyCell` as its zero.
 * @throws RangeError when a total leaves the safe integers
 */
export function mergeCells(a: Cell, b: Cell): Cell {
  const [ours, theirs] = [openCell(a), openCell(b)];
  const length = Math.max(ours.length, theirs.length);
  return closeCell(Array.from({ length }, (_, at) => exact((ours[at] ?? 0) + (theirs[at] ?? 0))));
}
