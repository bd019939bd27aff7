import { accumulate } from './accumulate.ts';
import type { CellFacts } from './cell-facts.ts';
import type { Cell } from './cell.ts';
import { closeCell } from './close-cell.ts';
import { openCell } from './open-cell.ts';

/** The exact inverse of `addFacts`: for a corrected answer, a person who moved teams, a withdrawal. */
export function removeFacts(cell: Cell, facts: CellFacts): Cell {
  const open = openCell(cell);
  accumulate(open, facts, -1);
  return closeCell(open);
}
