import { accumulate } from './accumulate.ts';
import type { CellFacts } from './cell-facts.ts';
import type { Cell, Moments } from './cell.ts';
import { closeCell } from './close-cell.ts';
import { emptyCell } from './empty-cell.ts';
import { openCell, type OpenCell } from './open-cell.ts';

/** Facts that come to a cell or, with `sign` −1, leave it again. */
export interface CellEvent {
  /** The place of the cell, made by whoever knows the dimensions. */
  readonly key: string;
  readonly facts: CellFacts;
  readonly sign: 1 | -1;
}

/**
 * Events to cells by key. The same fold serves one finished scan (on the cells there were) and a rebuild from all
 * scans (on none), so the two cannot differ; the events' order does not matter. Cells that come to nothing are left
 * out, so that a removed person leaves no trace that someone was there.
 */
export function foldCells(
  events: Iterable<CellEvent>,
  before: ReadonlyMap<string, Cell> = new Map(),
): Map<string, Cell> {
  const open = new Map<string, OpenCell>();
  for (const { key, facts, sign } of events) {
    let cell = open.get(key);
    if (cell === undefined) {
      cell = openCell(before.get(key) ?? emptyCell);
      open.set(key, cell);
    }
    accumulate(cell, facts, sign);
  }
  const cells = new Map(before);
  for (const [key, cell] of open) {
    if (isNothing(closeCell(cell))) cells.delete(key);
    else cells.set(key, cell);
  }
  return cells;
}

const isNothing = (cell: Cell): boolean =>
  cell.invited === 0 &&
  cell.done === 0 &&
  cell.skipped === 0 &&
  cell.belowMinimum === 0 &&
  cell.followed === 0 &&
  cell.levels.length === 0 &&
  isZero(cell.score) &&
  isZero(cell.change);

const isZero = ({ n, sum, sumSquares }: Moments): boolean =>
  n === 0 && sum === 0 && sumSquares === 0;
