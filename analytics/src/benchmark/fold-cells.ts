import { accumulate } from './accumulate.ts';
import type { CellFacts } from './cell-facts.ts';
import type { Cell } from './cell.ts';
import { closeCell } from './close-cell.ts';
import { emptyCell } from './empty-cell.ts';
import { openCell } from './open-cell.ts';
import type { Totals } from './totals.ts';

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
  const open = new Map<string, Totals>();
  for (const { key, facts, sign } of events) {
    let totals = open.get(key);
    if (totals === undefined) {
      totals = openCell(before.get(key) ?? emptyCell);
      open.set(key, totals);
    }
    accumulate(totals, facts, sign);
  }
  const cells = new Map(before);
  for (const [key, totals] of open) {
    if (totals.every((total) => total === 0)) cells.delete(key);
    else cells.set(key, closeCell(totals));
  }
  return cells;
}
