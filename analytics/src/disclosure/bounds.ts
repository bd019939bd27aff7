import type { LinearModel, LinearRow, LinearSolver, OpenModel } from './linear-solver.ts';

/** A sum over columns of a model, and what an attacker must not know about it. */
export interface Requirement {
  /** By which it is told from others. */
  name: string;
  columns: ArrayLike<number>;
  /** What it is. */
  truth: number;
  /** Some table that fits all that is published must give at least this. */
  atLeast?: number;
  /** Some such table must give at most this. */
  atMost?: number;
  /** Two such tables must lie at least so far apart. */
  width?: number;
}

/** Tables that fit what is published, and how far each requirement ranges over them. */
export interface Attack {
  failed: Failure[];
  witnesses: Float64Array[];
}

/** A requirement that does not hold, between what it was seen to lie, and the rows that bind it. */
interface Failure {
  requirement: Requirement;
  low: number;
  high: number;
  binding: number[];
}

const tolerance = 1e-6;
const enough = 1e-9;

/** In programmes of more columns than `small` whole numbers are looked for no more than so many times. */
const small = 300;
const atMost = 12;

/** Whole numbers that a vertex stands for; null when it is between them, or its rounding breaks a row. */
function roundWitness(values: Float64Array, model: LinearModel): Float64Array | null {
  const rounded = values.slice(0, model.columns.length);
  return makeWhole(rounded, model) && fits(rounded, model) ? rounded : null;
}

function makeWhole(rounded: Float64Array, model: LinearModel): boolean {
  for (const [column, { whole }] of model.columns.entries()) {
    if (!whole) continue;
    const near = Math.round(rounded[column]!);
    if (Math.abs(near - rounded[column]!) > tolerance) return false;
    rounded[column] = near;
  }
  return true;
}

/** Is this one of the tables of a model? */
const fits = (table: Float64Array, { rows }: LinearModel): boolean =>
  rows.every(({ columns, values: factors, lower, upper }) => {
    let sum = 0;
    for (let n = 0; n < columns.length; n += 1) sum += factors[n]! * table[columns[n]!]!;
    const slack = tolerance * Math.max(1, Math.abs(sum));
    return sum >= lower - slack && sum <= upper + slack;
  });

/**
 * Attacks a set of sums: looks for tables that fit all that is published and give each sum another value. One table serves
 * many; what is left is tried one by one, in whole numbers where a vertex lies between them.
 */
export class Attacker {
  readonly #model: LinearModel;
  readonly #requirements: readonly Requirement[];
  readonly #open: OpenModel;
  readonly #size: number;
  readonly #low: Float64Array;
  readonly #high: Float64Array;
  readonly #witnesses: Float64Array[] = [];
  readonly #fresh: Float64Array[] = [];
  /** Looks between vertices for whole numbers: dear, and worth it for a pattern that is to be kept. */
  thorough = true;
  #dear = 0;

  /**
   * @param model columns and rows of what is known; the truth is one of its tables
   * @param tables that fitted something like it: those that still fit save looking for them again
   */
  constructor(
    model: LinearModel,
    requirements: readonly Requirement[],
    solver: LinearSolver,
    tables: readonly Float64Array[] = [],
  ) {
    this.#model = model;
    this.#requirements = requirements;
    this.#size = model.columns.length;
    this.#low = Float64Array.from(requirements, ({ truth }) => truth);
    this.#high = this.#low.slice();
    this.consider(tables);
    // For each requirement a part of its sum that counts no further than is needed, upwards and downwards.
    const caps = requirements.flatMap(({ columns }, index): LinearRow[] => {
      const list = Array.from(columns);
      const up = this.#size + 2 * index;
      return [
        { lower: -Infinity, upper: 0, columns: [up, ...list], values: [1, ...list.map(() => -1)] },
        {
          lower: -Infinity,
          upper: 0,
          columns: [up + 1, ...list],
          values: [1, ...list.map(() => 1)],
        },
      ];
    });
    this.#open = solver.open({
      columns: [
        ...model.columns,
        ...requirements.flatMap((requirement) => [
          { lower: -Infinity, upper: this.#goalUp(requirement), whole: false },
          { lower: -Infinity, upper: -this.#goalDown(requirement), whole: false },
        ]),
      ],
      rows: [...model.rows, ...caps],
    });
  }

  /** Tables from elsewhere: those that fit count as if they were found here. */
  consider(tables: readonly Float64Array[]): void {
    for (const table of tables) {
      if (fits(table, this.#model) && this.#learn(table)) this.#witnesses.push(table);
    }
  }

  #goalUp({ truth, atLeast = truth, width = 0 }: Requirement): number {
    return Math.max(truth, atLeast, truth + width);
  }

  #goalDown({ truth, atMost = truth, width = 0 }: Requirement): number {
    return Math.min(truth, atMost, truth - width);
  }

  #lacks(index: number): boolean {
    const { atLeast, atMost, width } = this.#requirements[index]!;
    const [low, high] = [this.#low[index]!, this.#high[index]!];
    return (
      (atLeast !== undefined && high < atLeast - enough) ||
      (atMost !== undefined && low > atMost + enough) ||
      (width !== undefined && high - low < width - enough * Math.max(1, width))
    );
  }

  #lacksUp(index: number): boolean {
    const { atLeast, width } = this.#requirements[index]!;
    return (
      this.#lacks(index) &&
      ((atLeast !== undefined && this.#high[index]! < atLeast - enough) || width !== undefined)
    );
  }

  #lacksDown(index: number): boolean {
    const { atMost, width } = this.#requirements[index]!;
    return (
      this.#lacks(index) &&
      ((atMost !== undefined && this.#low[index]! > atMost + enough) || width !== undefined)
    );
  }

  /** Takes a table into account; true when it brought some requirement further. */
  #learn(witness: Float64Array): boolean {
    let further = false;
    for (const [index, { columns }] of this.#requirements.entries()) {
      let sum = 0;
      for (let n = 0; n < columns.length; n += 1) sum += witness[columns[n]!]!;
      if (sum > this.#high[index]! + enough) {
        if (this.#lacks(index)) further = true;
        this.#high[index] = sum;
      }
      if (sum < this.#low[index]! - enough) {
        if (this.#lacks(index)) further = true;
        this.#low[index] = sum;
      }
    }
    return further;
  }

  #take(witness: Float64Array): boolean {
    if (!this.#learn(witness)) return false;
    this.#witnesses.push(witness);
    this.#fresh.push(witness);
    return true;
  }

  #sweep(lacking: (index: number) => boolean, offset: 0 | 1, rounds: number): void {
    for (let round = 0; round < rounds; round += 1) {
      const cost = new Float64Array(this.#size + 2 * this.#requirements.length);
      let open = 0;
      for (const index of this.#requirements.keys()) {
        if (!lacking(index)) continue;
        // Unequal weights make a vertex serve some wholly rather than all by halves.
        cost[this.#size + 2 * index + offset] = 1 + ((index * 7 + round * 3) % 11) / 8;
        open += 1;
      }
      if (open === 0) return;
      const optimum = this.#open.maximise(cost);
      if (optimum.kind !== 'optimal') return;
      const witness = roundWitness(optimum.columns, this.#model);
      if (!witness || !this.#take(witness)) return;
    }
  }

  /** One requirement alone. Learns what it finds; gives the bound that a vertex shows, and the rows that bind there. */
  #push(index: number, offset: 0 | 1): { bound: number; binding: number[] } {
    const cost = new Float64Array(this.#size + 2 * this.#requirements.length);
    const column = this.#size + 2 * index + offset;
    cost[column] = 1;
    const optimum = this.#open.maximise(cost);
    if (optimum.kind !== 'optimal') return { bound: NaN, binding: [] };
    const binding = this.#model.rows.flatMap((_, row) =>
      Math.abs(optimum.rowDuals[row]!) > 1e-7 ? [row] : [],
    );
    const witness = roundWitness(optimum.columns, this.#model);
    if (witness) this.#take(witness);
    else if (
      this.thorough &&
      (this.#size < small || (this.#dear += 1) <= atMost) &&
      optimum.value > (offset === 0 ? this.#high[index]! : -this.#low[index]!) + tolerance
    ) {
      const exact = this.#open.maximise(cost, { whole: true });
      const table = exact.kind === 'optimal' ? roundWitness(exact.columns, this.#model) : null;
      if (table) this.#take(table);
    }
    return { bound: offset === 0 ? optimum.value : -optimum.value, binding };
  }

  /** Looks for tables that serve many at once. */
  explore(rounds = 60): void {
    this.#sweep((index) => this.#lacksUp(index), 0, rounds);
    this.#sweep((index) => this.#lacksDown(index), 1, rounds);
  }

  /** Tables that were found and not given. */
  get fresh(): readonly Float64Array[] {
    return this.#fresh;
  }

  /** Attacks one requirement alone; null when it holds. */
  #attack(index: number): Failure | null {
    const binding = new Set<number>();
    if (this.#lacksUp(index)) for (const row of this.#push(index, 0).binding) binding.add(row);
    if (this.#lacksDown(index)) for (const row of this.#push(index, 1).binding) binding.add(row);
    if (!this.#lacks(index)) return null;
    const [low, high] = [this.#low[index]!, this.#high[index]!];
    return { requirement: this.#requirements[index]!, low, high, binding: [...binding] };
  }

  /** The first of these, by name, that does not hold; null where all do, or none is of that name. */
  firstFailure(names: readonly string[]): Failure | null {
    for (const name of names) {
      const index = this.#requirements.findIndex((one) => one.name === name);
      const failure = index === -1 ? null : this.#attack(index);
      if (failure) return failure;
    }
    return null;
  }

  /** @param isEnough ends the attack once something is found that counts */
  run(isEnough: (failed: Failure) => boolean = () => false): Attack {
    this.explore();
    const failed: Failure[] = [];
    for (const index of this.#requirements.keys()) {
      const one = this.#attack(index);
      if (!one) continue;
      failed.push(one);
      if (isEnough(one)) break;
    }
    return { failed, witnesses: this.#witnesses };
  }

  close(): void {
    this.#open.close();
  }
}
