import type { CellFacts } from './cell-facts.ts';
import { exact } from './exact.ts';
import type { OpenCell } from './open-cell.ts';

/** Past this no programme has levels; a mistaken level must not make an endless histogram. */
const highestLevel = 99;

function addValue(moments: OpenCell['score'], value: number, sign: 1 | -1): void {
  moments.n += sign;
  moments.sum = exact(moments.sum + sign * exact(value));
  moments.sumSquares = exact(moments.sumSquares + sign * exact(value * value));
}

function addLevel(levels: number[], level: number, sign: 1 | -1): void {
  if (!Number.isInteger(level) || level < 0 || level > highestLevel) {
    throw new RangeError(`level: a whole number from 0 to ${highestLevel}`);
  }
  while (levels.length <= level) levels.push(0);
  levels[level] = (levels[level] ?? 0) + sign;
}

/** Adds or takes away facts in place; the one place where facts become totals. */
export function accumulate(cell: OpenCell, facts: CellFacts, sign: 1 | -1): void {
  if (facts.invited) cell.invited += sign;
  if (facts.outcome === 'done') cell.done += sign;
  if (facts.outcome === 'skipped') cell.skipped += sign;
  if (facts.score !== undefined) addValue(cell.score, facts.score, sign);
  if (facts.level !== undefined) addLevel(cell.levels, facts.level, sign);
  if (facts.belowMinimum) cell.belowMinimum += sign;
  if (facts.followed) cell.followed += sign;
  if (facts.change !== undefined) addValue(cell.change, facts.change, sign);
}
