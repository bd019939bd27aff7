import {
  applyFacts,
  type Cell,
  type CellFacts,
  emptyCell,
  fromTotals,
  type Totals,
  toTotals,
} from './cell.ts';

/** Facts that are added to a cell or, with `sign` −1, removed from it. */
export interface CellEvent {
  /** Identifies the cell. The caller knows the dimensions and makes the key. */
  readonly key: string;
  readonly facts: CellFacts;
  readonly sign: 1 | -1;
}

/**
 * Folds events into cells by key. One finished scan (folded into the existing cells) and a rebuild
 * from all scans (folded into none) use the same fold, so that their results cannot differ. The
 * order of the events does not matter. A cell with only zeros is left out, so that a removed person
 * leaves no trace.
 */
export function foldCells(
  events: Iterable<CellEvent>,
  initialCells: ReadonlyMap<string, Cell> = new Map(),
): Map<string, Cell> {
  const totalsByKey = new Map<string, Totals>();
  for (const { key, facts, sign } of events) {
    let totals = totalsByKey.get(key);
    if (totals === undefined) {
      totals = toTotals(initialCells.get(key) ?? emptyCell);
      totalsByKey.set(key, totals);
    }
    applyFacts(totals, facts, sign);
  }
  const cells = new Map(initialCells);
  for (const [key, totals] of totalsByKey) {
    if (totals.every((total) => total === 0)) cells.delete(key);
    else cells.set(key, fromTotals(totals));
  }
  return cells;
}
