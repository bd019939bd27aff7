import { assertSafeInteger } from './asserts.ts';
import { assertOnScale, changeScale, scoreScale } from './scale.ts';

/**
 * The number of values, their sum and the sum of their squares: a mean and its interval need no
 * more.
 */
export interface Moments {
  readonly n: number;
  readonly sum: number;
  readonly sumSquares: number;
}

/**
 * The totals of a group, one cell per municipality, team, function group, theme, round and release
 * membership. Every figure follows from these totals, and they contain nothing about one person.
 * Scores and changes are integers, in hundredths of a point, so that sums are exact in any order.
 * Cells form a commutative group under `mergeCells`. A total may be negative while events arrive
 * out of order; the functions that compute figures reject such a cell.
 */
export interface Cell {
  readonly invited: number;
  readonly done: number;
  readonly skipped: number;
  /** Of the scores of the people who did the scan. */
  readonly score: Moments;
  /**
   * People per level, lowest first. It ends at the highest level with people, so `levels[5]` may be
   * absent.
   */
  readonly levels: readonly number[];
  readonly belowMinimum: number;
  /** People who finished the modules of their own advice. */
  readonly followed: number;
  /** Of the change of the same person between two rounds. */
  readonly change: Moments;
}

/**
 * What one person, or one step of one person, adds to a cell. Each field is one fact that may
 * arrive in an event of its own: an invitation first, a score later. An absent field adds nothing.
 */
export interface CellFacts {
  readonly invited?: true;
  readonly outcome?: 'done' | 'skipped';
  /** In hundredths of a point: 73.25 is 7325. */
  readonly score?: number;
  /** 0 is the lowest. */
  readonly level?: number;
  readonly belowMinimum?: true;
  readonly followed?: true;
  /** This score minus that of the round before, in hundredths of a point. */
  readonly change?: number;
}

const noMoments: Moments = { n: 0, sum: 0, sumSquares: 0 };

/** The cell of an empty group: merging it changes nothing. */
export const emptyCell: Cell = {
  invited: 0,
  done: 0,
  skipped: 0,
  score: noMoments,
  levels: [],
  belowMinimum: 0,
  followed: 0,
  change: noMoments,
};

/**
 * Returns the cell with these facts added.
 * @throws RangeError when a score or change is no integer on its scale, a level is no integer from 0 to 99, or a
 * total exceeds the safe integers
 */
export function addFacts(cell: Cell, facts: CellFacts): Cell {
  const totals = toTotals(cell);
  applyFacts(totals, facts, 1);
  return fromTotals(totals);
}

/**
 * The exact inverse of `addFacts`: for a corrected answer, a person who moved teams, or a
 * withdrawal.
 */
export function removeFacts(cell: Cell, facts: CellFacts): Cell {
  const totals = toTotals(cell);
  applyFacts(totals, facts, -1);
  return fromTotals(totals);
}

/**
 * Returns the cell of both groups together. The operation is commutative and associative, and
 * `emptyCell` is its zero.
 * @throws RangeError when a total exceeds the safe integers
 */
export function mergeCells(a: Cell, b: Cell): Cell {
  const [totals, others] = [toTotals(a), toTotals(b)];
  const length = Math.max(totals.length, others.length);
  return fromTotals(
    Array.from({ length }, (_, index) =>
      assertSafeInteger((totals[index] ?? 0) + (others[index] ?? 0)),
    ),
  );
}

/** Returns the inverse of a cell: merging both gives `emptyCell`. */
export const invertCell = (cell: Cell): Cell =>
  // `-total` would make a negative zero, which a comparison of cells does not hold equal to zero.
  fromTotals(toTotals(cell).map((total) => 0 - total));

/**
 * A cell as one array of numbers while facts are added. This takes a third less time than a nested
 * object.
 */
export type Totals = number[];

/** The index of each total; from `levels` on come the people per level, lowest first. */
const totalIndex = {
  invited: 0,
  done: 1,
  skipped: 2,
  belowMinimum: 3,
  followed: 4,
  /** The count, the sum and the sum of squares follow each other. */
  score: 5,
  change: 8,
  levels: 11,
} as const;

/** No programme has more levels; a mistaken level must not make an endless histogram. */
const maxLevel = 99;

/** Returns the totals of a cell in the order of `totalIndex`. The array may be written to. */
export const toTotals = ({ score, change, ...cell }: Cell): Totals => [
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

/**
 * Returns the canonical cell of these totals: its levels end without zeros, so that equal totals
 * give equal cells.
 */
export function fromTotals(totals: Totals): Cell {
  const get = (index: number): number => totals[index] ?? 0;
  const getMoments = (start: number): Moments => ({
    n: get(start),
    sum: get(start + 1),
    sumSquares: get(start + 2),
  });
  const highest = totals.findLastIndex((total) => total !== 0);
  return {
    invited: get(totalIndex.invited),
    done: get(totalIndex.done),
    skipped: get(totalIndex.skipped),
    score: getMoments(totalIndex.score),
    levels: totals.slice(totalIndex.levels, Math.max(totalIndex.levels, highest + 1)),
    belowMinimum: get(totalIndex.belowMinimum),
    followed: get(totalIndex.followed),
    change: getMoments(totalIndex.change),
  };
}

/** Adds facts to totals in place, or subtracts them. All facts become totals here. */
export function applyFacts(totals: Totals, facts: CellFacts, sign: 1 | -1): void {
  if (facts.invited) addTo(totals, totalIndex.invited, sign);
  if (facts.outcome === 'done') addTo(totals, totalIndex.done, sign);
  if (facts.outcome === 'skipped') addTo(totals, totalIndex.skipped, sign);
  if (facts.score !== undefined) {
    addValue(totals, totalIndex.score, assertOnScale('score', facts.score, scoreScale), sign);
  }
  if (facts.level !== undefined) addLevel(totals, facts.level, sign);
  if (facts.belowMinimum) addTo(totals, totalIndex.belowMinimum, sign);
  if (facts.followed) addTo(totals, totalIndex.followed, sign);
  if (facts.change !== undefined) {
    addValue(totals, totalIndex.change, assertOnScale('change', facts.change, changeScale), sign);
  }
}

function addTo(totals: Totals, index: number, amount: number): void {
  totals[index] = assertSafeInteger((totals[index] ?? 0) + assertSafeInteger(amount));
}

function addValue(totals: Totals, index: number, value: number, sign: 1 | -1): void {
  addTo(totals, index, sign);
  addTo(totals, index + 1, sign * value);
  addTo(totals, index + 2, sign * value * value);
}

function addLevel(totals: Totals, level: number, sign: 1 | -1): void {
  if (!Number.isInteger(level) || level < 0 || level > maxLevel) {
    throw new RangeError(`level: an integer from 0 to ${maxLevel}`);
  }
  while (totals.length <= totalIndex.levels + level) totals.push(0);
  addTo(totals, totalIndex.levels + level, sign);
}
