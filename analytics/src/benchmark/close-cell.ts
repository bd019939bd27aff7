import type { Cell } from './cell.ts';
import type { OpenCell } from './open-cell.ts';

/** The one form of a cell: no zeros at the end of the levels, so that equal totals are equal cells. */
export function closeCell(cell: OpenCell): Cell {
  const levels = cell.levels;
  while (levels.length > 0 && levels[levels.length - 1] === 0) levels.pop();
  return cell;
}
