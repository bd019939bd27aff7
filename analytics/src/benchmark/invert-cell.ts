import type { Cell } from './cell.ts';
import { closeCell } from './close-cell.ts';
import { openCell } from './open-cell.ts';

/** The cell that takes this one away again: merging both gives `emptyCell`. */
export const invertCell = (cell: Cell): Cell =>
  // Not `-total`: that makes a negative zero, which is not equal to zero in a comparison of cells.
  closeCell(openCell(cell).map((total) => 0 - total));
