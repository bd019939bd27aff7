/** A fraction in lowest terms with a positive denominator. */
type Fraction = readonly [bigint, bigint];

/** The input of the independent audit: plain data, without the models of the first audit. */
export interface Evidence {
  /** People in each inner cell. */
  counts: readonly number[];
  floor: number;
  /** The published cells: those of this release first, then those of earlier ones. */
  publishedCells: readonly {
    id: string;
    innerCells: readonly number[];
    count: number;
    isCurrent: boolean;
  }[];
  /** The children of each cell in each dimension, by id, published or not. */
  families: readonly { parent: string; children: readonly string[] }[];
  /** The tables of people that must fit what is published. */
  witnesses: readonly (readonly number[])[];
  /** The inner cells that need a witness with at least this many people. */
  needs: readonly { innerCell: number; atLeast: number }[];
}

/** A group below the floor and the cells that disclose it, or a witness that does not fit. */
interface Finding {
  kind: 'inner' | 'difference' | 'family' | 'witness';
  size: number;
  /**
   * The cells of this release that disclose it; empty when earlier releases do so by themselves.
   */
  cellIds: string[];
}

const computeGcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

const toFraction = (numerator: bigint, denominator: bigint): Fraction => {
  const divisor = computeGcd(numerator, denominator) || 1n;
  const sign = denominator < 0n ? -1n : 1n;
  return [(sign * numerator) / divisor, (sign * denominator) / divisor];
};

type SparseRow = Map<number, Fraction>;

/** Adds a multiple of a row to a target row in place. */
function addMultiple(target: SparseRow, row: SparseRow, [p, q]: Fraction): void {
  for (const [column, [a, b]] of row) {
    const [c, d] = target.get(column) ?? [0n, 1n];
    const sum = toFraction(c * q * b + p * a * d, d * q * b);
    if (sum[0] === 0n) target.delete(column);
    else target.set(column, sum);
  }
}

/** Rows in echelon form, each with the combination of published cells that it equals. */
class RowSpace {
  readonly #rows = new Map<number, { row: SparseRow; combination: SparseRow }>();

  #reduce(row: SparseRow, combination: SparseRow): void {
    for (let hasChanged = true; hasChanged;) {
      hasChanged = false;
      for (const [column, value] of row) {
        const pivot = this.#rows.get(column);
        if (!pivot) continue;
        const factor: Fraction = [-value[0], value[1]];
        addMultiple(row, pivot.row, factor);
        addMultiple(combination, pivot.combination, factor);
        hasChanged = true;
        break;
      }
    }
  }

  add(columns: readonly number[], index: number): void {
    const row: SparseRow = new Map(columns.map((column) => [column, [1n, 1n]]));
    const combination: SparseRow = new Map([[index, [1n, 1n]]]);
    this.#reduce(row, combination);
    const [first] = row;
    if (!first) return;
    const [column, [numerator, denominator]] = first;
    const factor = toFraction(denominator, numerator);
    const scale = (source: SparseRow): SparseRow => {
      const scaled: SparseRow = new Map();
      addMultiple(scaled, source, factor);
      return scaled;
    };
    this.#rows.set(column, { row: scale(row), combination: scale(combination) });
  }

  /** Returns the indices of published cells that combine to this sum, or null when none do. */
  findCombination(columns: readonly number[]): number[] | null {
    const row: SparseRow = new Map(columns.map((column) => [column, [1n, 1n]]));
    const combination: SparseRow = new Map();
    this.#reduce(row, combination);
    return row.size === 0 ? [...combination.keys()] : null;
  }
}

const isSmall = (size: number, floor: number): boolean => size > 0 && size < floor;

/** Finds a published cell minus another one that it contains. */
function* findDifferences({ counts, floor, publishedCells }: Evidence): Generator<Finding> {
  const people = publishedCells.map(
    ({ innerCells }) => new Set(innerCells.filter((innerCell) => (counts[innerCell] ?? 0) > 0)),
  );
  for (const [outerIndex, outer] of publishedCells.entries()) {
    for (const [innerIndex, inner] of publishedCells.entries()) {
      const size = outer.count - inner.count;
      if (outerIndex === innerIndex || inner.count === 0 || !isSmall(size, floor)) continue;
      const [outerCells, innerCells] = [people[outerIndex]!, people[innerIndex]!];
      if (innerCells.size > outerCells.size) continue;
      if (![...innerCells].every((innerCell) => outerCells.has(innerCell))) continue;
      const cellIds = [outer, inner].flatMap(({ id, isCurrent }) => (isCurrent ? [id] : []));
      yield { kind: 'difference', size, cellIds };
    }
  }
}

/** Finds a published cell minus all its published children. */
function* findFamilies({ floor, publishedCells, families }: Evidence): Generator<Finding> {
  const cells = new Map(publishedCells.map((cell) => [cell.id, cell]));
  for (const { parent, children } of families) {
    const parentCell = cells.get(parent);
    const childCells = children.flatMap((id) => cells.get(id) ?? []);
    if (!parentCell || childCells.length === 0 || childCells.length === children.length) continue;
    const size = parentCell.count - childCells.reduce((sum, { count }) => sum + count, 0);
    if (isSmall(size, floor)) {
      yield { kind: 'family', size, cellIds: [parentCell, ...childCells].map(({ id }) => id) };
    }
  }
}

/** Finds a small inner cell that a combination of published cells equals. */
function* findInnerCells({ counts, floor, publishedCells }: Evidence): Generator<Finding> {
  const space = new RowSpace();
  // A published zero discloses that each of its inner cells is empty.
  const knownZeros = new Set(
    publishedCells.flatMap(({ innerCells, count }) => (count === 0 ? innerCells : [])),
  );
  for (const [index, { innerCells }] of publishedCells.entries()) {
    space.add(
      innerCells.filter((innerCell) => !knownZeros.has(innerCell)),
      index,
    );
  }
  for (const [innerCell, count] of counts.entries()) {
    if (!isSmall(count, floor)) continue;
    const combination = space.findCombination([innerCell]);
    if (!combination) continue;
    const cellIds = combination.flatMap((index) =>
      publishedCells[index]?.isCurrent ? [publishedCells[index].id] : [],
    );
    yield { kind: 'inner', size: count, cellIds };
  }
}

/**
 * Checks that the witnesses fit what is published and give each protected inner cell what it needs.
 */
function* checkWitnesses({ publishedCells, witnesses, needs }: Evidence): Generator<Finding> {
  const hasMisfit = witnesses.some(
    (table) =>
      table.some((value) => !Number.isInteger(value) || value < 0) ||
      publishedCells.some(
        ({ innerCells, count }) =>
          innerCells.reduce((sum, innerCell) => sum + (table[innerCell] ?? 0), 0) !== count,
      ),
  );
  if (hasMisfit) yield { kind: 'witness', size: 0, cellIds: [] };
  for (const { innerCell, atLeast } of needs) {
    if (!witnesses.some((table) => (table[innerCell] ?? 0) >= atLeast)) {
      yield { kind: 'witness', size: 0, cellIds: [] };
    }
  }
}

/**
 * Audits published cells a second time. It shares no code with the first audit and works in exact
 * fractions. It looks for groups below the floor that the published cells determine: an inner cell,
 * a published cell minus one that it contains, or a published cell minus all its published
 * children. It also checks the witnesses of the first audit.
 */
export function* auditIndependently(evidence: Evidence): Generator<Finding> {
  yield* findDifferences(evidence);
  yield* findFamilies(evidence);
  yield* findInnerCells(evidence);
  yield* checkWitnesses(evidence);
}
