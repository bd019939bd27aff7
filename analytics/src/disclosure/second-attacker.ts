/** A fraction in lowest terms, the denominator positive. */
type Fraction = readonly [bigint, bigint];

/** What the second attacker is told: plain data, nothing of what the first works with. */
export interface Evidence {
  /** People in each inner cell. */
  counts: readonly number[];
  floor: number;
  /** Published sums: of this release first, then of earlier ones. */
  published: readonly { id: string; columns: readonly number[]; count: number; ofNow: boolean }[];
  /** For a published cell its children in each dimension, by id, published or not. */
  families: readonly { parent: string; children: readonly string[] }[];
  /** Tables that are said to fit, with what they must give: `columns` at least `atLeast`. */
  witnesses: readonly (readonly number[])[];
  /** Inner cells that each need a witness that gives them this much. */
  needs: readonly { column: number; atLeast: number }[];
}

/** What the second attacker found: a group under the floor, and the cells that give it away. */
export interface Hit {
  kind: 'inner' | 'difference' | 'family' | 'witness';
  size: number;
  /** Published cells of this release that are part of it; empty when only earlier releases are. */
  by: string[];
}

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

const fraction = (top: bigint, bottom: bigint): Fraction => {
  const divisor = gcd(top, bottom) || 1n;
  const sign = bottom < 0n ? -1n : 1n;
  return [(sign * top) / divisor, (sign * bottom) / divisor];
};

type SparseRow = Map<number, Fraction>;

function addMultiple(to: SparseRow, row: SparseRow, [top, bottom]: Fraction): void {
  for (const [column, [a, b]] of row) {
    const [c, d] = to.get(column) ?? [0n, 1n];
    const sum = fraction(c * bottom * b + top * a * d, d * bottom * b);
    if (sum[0] === 0n) to.delete(column);
    else to.set(column, sum);
  }
}

/** Rows in echelon form, each with the published cells it was made of. */
class RowSpace {
  readonly #rows = new Map<number, { row: SparseRow; made: SparseRow }>();

  #reduce(row: SparseRow, made: SparseRow): void {
    for (let again = true; again;) {
      again = false;
      for (const [column, value] of row) {
        const pivot = this.#rows.get(column);
        if (!pivot) continue;
        const factor: Fraction = [-value[0], value[1]];
        addMultiple(row, pivot.row, factor);
        addMultiple(made, pivot.made, factor);
        again = true;
        break;
      }
    }
  }

  add(columns: readonly number[], index: number): void {
    const row: SparseRow = new Map(columns.map((column) => [column, [1n, 1n]]));
    const made: SparseRow = new Map([[index, [1n, 1n]]]);
    this.#reduce(row, made);
    const [first] = row;
    if (!first) return;
    const [column, [top, bottom]] = first;
    const scale = fraction(bottom, top);
    const unit = (from: SparseRow): SparseRow => {
      const to: SparseRow = new Map();
      addMultiple(to, from, scale);
      return to;
    };
    this.#rows.set(column, { row: unit(row), made: unit(made) });
  }

  /** The published cells of which this sum is made; null when none give it. */
  combination(columns: readonly number[]): number[] | null {
    const row: SparseRow = new Map(columns.map((column) => [column, [1n, 1n]]));
    const made: SparseRow = new Map();
    this.#reduce(row, made);
    return row.size === 0 ? [...made.keys()] : null;
  }
}

const isSmall = (size: number, floor: number): boolean => size > 0 && size < floor;

function* nested({ counts, floor, published }: Evidence): Generator<Hit> {
  const people = published.map(
    ({ columns }) => new Set(columns.filter((column) => (counts[column] ?? 0) > 0)),
  );
  for (const [index, outer] of published.entries()) {
    for (const [n, inner] of published.entries()) {
      const size = outer.count - inner.count;
      if (index === n || inner.count === 0 || !isSmall(size, floor)) continue;
      const [all, some] = [people[index]!, people[n]!];
      if (some.size > all.size || ![...some].every((column) => all.has(column))) continue;
      const by = [outer, inner].flatMap(({ id, ofNow }) => (ofNow ? [id] : []));
      yield { kind: 'difference', size, by };
    }
  }
}

function* families({ floor, published, families: known }: Evidence): Generator<Hit> {
  const cells = new Map(published.map((cell) => [cell.id, cell]));
  for (const { parent, children } of known) {
    const whole = cells.get(parent);
    const shown = children.flatMap((id) => cells.get(id) ?? []);
    if (!whole || shown.length === 0 || shown.length === children.length) continue;
    const size = whole.count - shown.reduce((sum, { count }) => sum + count, 0);
    if (isSmall(size, floor))
      yield { kind: 'family', size, by: [whole, ...shown].map(({ id }) => id) };
  }
}

function* inner({ counts, floor, published }: Evidence): Generator<Hit> {
  const space = new RowSpace();
  // A published zero tells of each inner cell below it.
  const zero = new Set(published.flatMap(({ columns, count }) => (count === 0 ? columns : [])));
  for (const [index, { columns }] of published.entries()) {
    space.add(
      columns.filter((column) => !zero.has(column)),
      index,
    );
  }
  for (const [column, count] of counts.entries()) {
    if (!isSmall(count, floor)) continue;
    const made = space.combination([column]);
    if (!made) continue;
    const by = made.flatMap((index) => (published[index]?.ofNow ? [published[index].id] : []));
    yield { kind: 'inner', size: count, by };
  }
}

function* witnesses({ published, witnesses: tables, needs }: Evidence): Generator<Hit> {
  const wrong = tables.some(
    (table) =>
      table.some((value) => !Number.isInteger(value) || value < 0) ||
      published.some(
        ({ columns, count }) =>
          columns.reduce((sum, column) => sum + (table[column] ?? 0), 0) !== count,
      ),
  );
  if (wrong) yield { kind: 'witness', size: 0, by: [] };
  for (const { column, atLeast } of needs) {
    if (!tables.some((table) => (table[column] ?? 0) >= atLeast)) {
      yield { kind: 'witness', size: 0, by: [] };
    }
  }
}

/**
 * The second attacker: knows nothing of the first, works in exact fractions, and looks for groups under the floor that the
 * published cells determine: an inner cell, a published cell less one it holds, or less all its published children.
 */
export function* secondAttack(evidence: Evidence): Generator<Hit> {
  yield* nested(evidence);
  yield* families(evidence);
  yield* inner(evidence);
  yield* witnesses(evidence);
}
