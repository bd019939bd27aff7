import { accumulate } from './accumulate.ts';
import type { CellFacts } from './cell-facts.ts';
import type { Cell } from './cell.ts';
import { closeCell } from './close-cell.ts';
import { openCell } from './open-cell.ts';

/**
 * The cell with these facts added.
 * @throws RangeError when a score or change is no whole number of hundredths, a level none from 0 to 99, or a total
 * leaves the safe integers
 */
export function addFacts(cell: Cell, facts: CellFacts): Cell {
  const open = openCell(cell);
  accumulate(open, facts, 1);
  return closeCell(open);
}
