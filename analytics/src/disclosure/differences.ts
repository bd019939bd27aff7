import type { Cell, LinearSystem } from './linear-system.ts';

/** The people of a cell, as a set of inner cells that hold any. */
interface People {
  cell: Cell;
  bits: Uint32Array;
}

/**
 * Which published cells leave a small group between them: one holds all the people of the other and a few more. Over tables,
 * levels of a hierarchy and releases alike, whatever else is published.
 */
export class Differences {
  readonly #system: LinearSystem;
  readonly #slots: Int32Array;
  readonly #words: number;
  readonly #published: People[] = [];
  readonly #bits = new Map<string, Uint32Array>();

  constructor(system: LinearSystem) {
    this.#system = system;
    this.#slots = new Int32Array(system.width).fill(-1);
    let slot = 0;
    for (let column = 0; column < system.width; column += 1) {
      if (system.counts[column]! > 0) this.#slots[column] = slot++;
    }
    this.#words = Math.ceil(slot / 32);
  }

  #bitsOf({ id, columns }: Cell): Uint32Array {
    const known = this.#bits.get(id);
    if (known) return known;
    const bits = new Uint32Array(this.#words);
    for (const column of columns) {
      const slot = this.#slots[column]!;
      if (slot >= 0) bits[slot >>> 5]! |= 1 << (slot & 31);
    }
    this.#bits.set(id, bits);
    return bits;
  }

  #holds(outer: Uint32Array, inner: Uint32Array): boolean {
    for (let word = 0; word < this.#words; word += 1) {
      if ((inner[word]! & ~outer[word]!) !== 0) return false;
    }
    return true;
  }

  /** A published cell that leaves a small group beside this one; null when none does. */
  conflict(cell: Cell): Cell | null {
    const { floor } = this.#system.problem;
    const bits = this.#bitsOf(cell);
    for (const other of this.#published) {
      const difference = cell.count - other.cell.count;
      if (difference === 0 || Math.abs(difference) >= floor) continue;
      const nested = difference > 0 ? this.#holds(bits, other.bits) : this.#holds(other.bits, bits);
      if (nested && Math.min(cell.count, other.cell.count) > 0) return other.cell;
    }
    return null;
  }

  publish(cell: Cell): void {
    this.#published.push({ cell, bits: this.#bitsOf(cell) });
  }
}
