import { Differences } from './differences.ts';
import { Elimination } from './elimination.ts';
import type { Cell, LinearSystem } from './linear-system.ts';
import { knownZeros, openColumns } from './narrow-system.ts';

/** Zeros first, then dearest first: what most people are in is of most use. Ties by key, so that the answer is one. */
export const byCost = (a: Cell, b: Cell): number =>
  (a.count === 0 ? -1 : 0) - (b.count === 0 ? -1 : 0) ||
  b.count - a.count ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

interface Choice {
  system: LinearSystem;
  /** Cells that may not be shown. */
  withheld: ReadonlySet<string>;
  /** Forms that nothing may give away, beside the small inner cells. */
  primary: readonly Cell[];
}

/**
 * The complementary step: goes through the cells by cost and publishes each that gives nothing away, given what earlier
 * releases said and what is published already.
 * @returns the ids of the published cells, in that order
 */
export function choosePublished({ system, withheld, primary }: Choice): string[] {
  const { counts, earlier, cells, problem, width } = system;
  const zero = knownZeros(system, ({ id }) => !withheld.has(id));
  const elimination = new Elimination(width);
  const differences = new Differences(system);
  for (const cell of earlier) {
    elimination.publish(openColumns(cell, zero));
    differences.publish(cell);
  }
  for (let column = 0; column < width; column += 1) {
    if (counts[column]! > 0 && counts[column]! < problem.floor) elimination.protect([column]);
  }
  for (const cell of primary) elimination.protect(openColumns(cell, zero));
  const published: string[] = [];
  for (const cell of cells.filter(({ id }) => !withheld.has(id)).sort(byCost)) {
    const columns = openColumns(cell, zero);
    if (differences.conflict(cell)) continue;
    if (columns.length > 0) {
      const verdict = elimination.judge(columns);
      if (verdict === 'tells') continue;
      if (verdict === 'safe') elimination.publish(columns);
    }
    differences.publish(cell);
    published.push(cell.id);
  }
  return published;
}
