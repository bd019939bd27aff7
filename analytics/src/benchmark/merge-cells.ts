import type { Cell, Moments } from './cell.ts';
import { closeCell } from './close-cell.ts';
import { exact } from './exact.ts';

const mergeMoments = (a: Moments, b: Moments): Moments => ({
  n: exact(a.n + b.n),
  sum: exact(a.sum + b.sum),
  sumSquares: exact(a.sumSquares + b.sumSquares),
});

/** The cell of both groups together. Commutative and associative, with `emptyCell` as its zero. */
export function mergeCells(a: Cell, b: Cell): Cell {
  const length = Math.max(a.levels.length, b.levels.length);
  return closeCell({
    invited: exact(a.invited + b.invited),
    done: exact(a.done + b.done),
    skipped: exact(a.skipped + b.skipped),
    score: mergeMoments(a.score, b.score),
    levels: Array.from({ length }, (_, at) => exact((a.levels[at] ?? 0) + (b.levels[at] ?? 0))),
    belowMinimum: exact(a.belowMinimum + b.belowMinimum),
    followed: exact(a.followed + b.followed),
    change: mergeMoments(a.change, b.change),
  });
}
