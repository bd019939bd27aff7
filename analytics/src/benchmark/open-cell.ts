import type { Cell } from './cell.ts';
import type { Totals } from './totals.ts';

/** The totals of a cell, in the order of `place`, to be written to. */
export const openCell = ({ score, change, ...cell }: Cell): Totals => [
  cell.invited,
  cell.done,
  cell.skipped,
  cell.belowMinimum,
  cell.followed,
  score.n,
  score.sum,
  score.sumSquares,
  change.n,
  change.sum,
  change.sumSquares,
  ...cell.levels,
];
