import type { Cell, Moments } from './cell.ts';
import { place, type Totals } from './totals.ts';

/** The one form of a cell: no zeros at the end of the levels, so that equal totals are equal cells. */
export function closeCell(totals: Totals): Cell {
  const at = (index: number): number => totals[index] ?? 0;
  const moments = (from: number): Moments => ({
    n: at(from),
    sum: at(from + 1),
    sumSquares: at(from + 2),
  });
  const highest = totals.findLastIndex((total) => total !== 0);
  return {
    invited: at(place.invited),
    done: at(place.done),
    skipped: at(place.skipped),
    score: moments(place.score),
    levels: totals.slice(place.levels, Math.max(place.levels, highest + 1)),
    belowMinimum: at(place.belowMinimum),
    followed: at(place.followed),
    change: moments(place.change),
  };
}
