import { Differences } from './differences.ts';
import { Elimination } from './elimination.ts';
import type { Cell, LinearSystem } from './linear-system.ts';
import { knownZeros, openColumns } from './narrow-system.ts';

/** Zeros first, then dearest first: what most people are in is of most use. Ties by key, so that the answer is one. */
export const byCost = (a: Cell, b: Cell): number =>
  (a.count === 0 ? -1 : 0) - (b.count === 0 ? -1 : 0) ||
  b.count - a.count ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * What may still be published beside what is: nothing that gives a protected sum away by adding and subtracting, and nothing
 * that leaves a few people between it and another. Earlier releases are published from the start.
 */
export class Gate {
  readonly #zero: Uint8Array;
  readonly #elimination: Elimination;
  readonly #differences: Differences;

  /** @param primary ids of the cells that may not be shown: with the small inner cells, what nothing may give away */
  constructor(system: LinearSystem, primary: ReadonlySet<string>) {
    const { counts, earlier, cells, problem, width } = system;
    this.#zero = knownZeros(system, ({ id }) => !primary.has(id));
    this.#elimination = new Elimination(width);
    this.#differences = new Differences(system);
    for (const cell of earlier) this.publish(cell);
    for (let column = 0; column < width; column += 1) {
      const small = counts[column]! > 0 && counts[column]! < problem.floor;
      if (small) this.#elimination.protect([column]);
    }
    for (const cell of cells) {
      if (primary.has(cell.id)) this.#elimination.protect(openColumns(cell, this.#zero));
    }
  }

  admits(cell: Cell): boolean {
    if (this.#differences.conflict(cell)) return false;
    const columns = openColumns(cell, this.#zero);
    return columns.length === 0 || this.#elimination.judge(columns) !== 'tells';
  }

  publish(cell: Cell): void {
    this.#elimination.publish(openColumns(cell, this.#zero));
    this.#differences.publish(cell);
  }
}

/**
 * The complementary step: goes through the cells by cost and publishes each that gives nothing away.
 * @param primary ids of the cells that may not be shown
 * @returns the ids of the published cells, in that order
 */
export function choosePublished(system: LinearSystem, primary: ReadonlySet<string>): string[] {
  const gate = new Gate(system, primary);
  const published: string[] = [];
  for (const cell of system.cells.filter(({ id }) => !primary.has(id)).sort(byCost)) {
    if (!gate.admits(cell)) continue;
    gate.publish(cell);
    published.push(cell.id);
  }
  return published;
}
