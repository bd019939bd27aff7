import type { Cell, Moments } from './cell.ts';

// Not `-value`: that makes a negative zero, which is not equal to zero in a comparison of cells.
const minus = (value: number): number => 0 - value;

const invertMoments = ({ n, sum, sumSquares }: Moments): Moments => ({
  n: minus(n),
  sum: minus(sum),
  sumSquares: minus(sumSquares),
});

/** The cell that takes this one away again: merging both gives `emptyCell`. */
export const invertCell = (cell: Cell): Cell => ({
  invited: minus(cell.invited),
  done: minus(cell.done),
  skipped: minus(cell.skipped),
  score: invertMoments(cell.score),
  levels: cell.levels.map(minus),
  belowMinimum: minus(cell.belowMinimum),
  followed: minus(cell.followed),
  change: invertMoments(cell.change),
});
