import type { Cell, LinearSystem } from './linear-system.ts';

/** A published cell with its non-empty inner cells as a bit set. */
interface PublishedCell {
  cell: Cell;
  bits: Uint32Array;
}

/**
 * Finds pairs of published cells that differ by a small group: one contains all the people of the
 * other and a few more. It compares cells over tables, levels of a hierarchy and releases, whatever
 * else is published.
 */
export class DifferencingGuard {
  readonly #system: LinearSystem;
  /** The bit of each inner cell; -1 for an empty one. */
  readonly #bitByInnerCell: Int32Array;
  readonly #wordCount: number;
  readonly #publishedCells: PublishedCell[] = [];
  readonly #bitsById = new Map<string, Uint32Array>();

  constructor(system: LinearSystem) {
    this.#system = system;
    this.#bitByInnerCell = new Int32Array(system.innerCellCount).fill(-1);
    let bit = 0;
    for (let innerCell = 0; innerCell < system.innerCellCount; innerCell += 1) {
      if (system.counts[innerCell]! > 0) this.#bitByInnerCell[innerCell] = bit++;
    }
    this.#wordCount = Math.ceil(bit / 32);
  }

  #toBits({ id, innerCells }: Cell): Uint32Array {
    const cachedBits = this.#bitsById.get(id);
    if (cachedBits) return cachedBits;
    const bits = new Uint32Array(this.#wordCount);
    for (const innerCell of innerCells) {
      const bit = this.#bitByInnerCell[innerCell]!;
      if (bit >= 0) bits[bit >>> 5]! |= 1 << (bit & 31);
    }
    this.#bitsById.set(id, bits);
    return bits;
  }

  #contains(outer: Uint32Array, inner: Uint32Array): boolean {
    for (let word = 0; word < this.#wordCount; word += 1) {
      if ((inner[word]! & ~outer[word]!) !== 0) return false;
    }
    return true;
  }

  /** Returns a published cell that differs from this one by a small group, or null. */
  findConflict(cell: Cell): Cell | null {
    const { floor } = this.#system.problem;
    const bits = this.#toBits(cell);
    for (const other of this.#publishedCells) {
      const difference = cell.count - other.cell.count;
      if (difference === 0 || Math.abs(difference) >= floor) continue;
      const isNested =
        difference > 0 ? this.#contains(bits, other.bits) : this.#contains(other.bits, bits);
      if (isNested && Math.min(cell.count, other.cell.count) > 0) return other.cell;
    }
    return null;
  }

  publish(cell: Cell): void {
    this.#publishedCells.push({ cell, bits: this.#toBits(cell) });
  }
}
