import type { CellFacts } from './cell-facts.ts';
import { exact } from './exact.ts';
import { place, type Totals } from './totals.ts';

/** Past this no programme has levels; a mistaken level must not make an endless histogram. */
const highestLevel = 99;

function addTo(totals: Totals, at: number, amount: number): void {
  totals[at] = exact((totals[at] ?? 0) + exact(amount));
}

function addValue(totals: Totals, at: number, value: number, sign: 1 | -1): void {
  addTo(totals, at, sign);
  addTo(totals, at + 1, sign * value);
  addTo(totals, at + 2, sign * value * value);
}

function addLevel(totals: Totals, level: number, sign: 1 | -1): void {
  if (!Number.isInteger(level) || level < 0 || level > highestLevel) {
    throw new RangeError(`level: a whole number from 0 to ${highestLevel}`);
  }
  while (totals.length <= place.levels + level) totals.push(0);
  addTo(totals, place.levels + level, sign);
}

/** Adds or takes away facts in place; the one place where facts become totals. */
export function accumulate(totals: Totals, facts: CellFacts, sign: 1 | -1): void {
  if (facts.invited) addTo(totals, place.invited, sign);
  if (facts.outcome === 'done') addTo(totals, place.done, sign);
  if (facts.outcome === 'skipped') addTo(totals, place.skipped, sign);
  if (facts.score !== undefined) addValue(totals, place.score, facts.score, sign);
  if (facts.level !== undefined) addLevel(totals, facts.level, sign);
  if (facts.belowMinimum) addTo(totals, place.belowMinimum, sign);
  if (facts.followed) addTo(totals, place.followed, sign);
  if (facts.change !== undefined) addValue(totals, place.change, facts.change, sign);
}
