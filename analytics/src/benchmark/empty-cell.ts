import type { Cell, Moments } from './cell.ts';

const none: Moments = { n: 0, sum: 0, sumSquares: 0 };

/** The cell of nobody: merging it changes nothing. */
export const emptyCell: Cell = {
  invited: 0,
  done: 0,
  skipped: 0,
  score: none,
  levels: [],
  belowMinimum: 0,
  followed: 0,
  change: none,
};
