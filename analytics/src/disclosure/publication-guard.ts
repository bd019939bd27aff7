import { DifferencingGuard } from './differencing-guard.ts';
import { Elimination } from './elimination.ts';
import { findKnownZeros, selectOpenInnerCells } from './known-zeros.ts';
import type { Cell, LinearSystem } from './linear-system.ts';

/**
 * Decides which cells can be published beside those that are published already: cells that disclose
 * no protected sum by adding and subtracting, and that leave no small group between two cells.
 * Earlier releases are published from the start.
 */
export class PublicationGuard {
  readonly #knownZeros: Uint8Array;
  readonly #elimination: Elimination;
  readonly #differencingGuard: DifferencingGuard;

  /** @param primaryIds ids of the primary cells; these and the small inner cells are protected */
  constructor(system: LinearSystem, primaryIds: ReadonlySet<string>) {
    const { counts, earlierCells, cells, problem, innerCellCount } = system;
    this.#knownZeros = findKnownZeros(system, ({ id }) => !primaryIds.has(id));
    this.#elimination = new Elimination(innerCellCount);
    this.#differencingGuard = new DifferencingGuard(system);
    for (const cell of earlierCells) this.publish(cell);
    for (let innerCell = 0; innerCell < innerCellCount; innerCell += 1) {
      const isSmall = counts[innerCell]! > 0 && counts[innerCell]! < problem.floor;
      if (isSmall) this.#elimination.protect([innerCell]);
    }
    for (const cell of cells) {
      if (primaryIds.has(cell.id)) {
        this.#elimination.protect(selectOpenInnerCells(cell, this.#knownZeros));
      }
    }
  }

  canPublish(cell: Cell): boolean {
    if (this.#differencingGuard.findConflict(cell)) return false;
    const innerCells = selectOpenInnerCells(cell, this.#knownZeros);
    return innerCells.length === 0 || this.#elimination.classify(innerCells) !== 'discloses';
  }

  publish(cell: Cell): void {
    this.#elimination.publish(selectOpenInnerCells(cell, this.#knownZeros));
    this.#differencingGuard.publish(cell);
  }
}
