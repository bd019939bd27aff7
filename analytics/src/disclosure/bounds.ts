import type { LinearModel, LinearRow, LinearSolver, OpenModel } from './linear-solver.ts';
import {
  goalDown,
  goalUp,
  isBeyond,
  lacks,
  lacksDown,
  lacksUp,
  type Requirement,
} from './requirement.ts';
import { fits, wholeTable } from './whole-table.ts';

/** Tables that fit what is published, and how far each requirement ranges over them. */
export interface Attack {
  failed: Failure[];
  witnesses: Float64Array[];
}

/** A requirement that does not hold, between what it lies, and the rows that bind it. */
export interface Failure {
  requirement: Requirement;
  low: number;
  high: number;
  binding: number[];
}

interface Options {
  solver: LinearSolver;
  /** Looks between vertices for whole numbers: dear, and worth it for a pattern that is to be kept. */
  thorough?: boolean;
  /** What is known anyhow may leave less open than a requirement asks: then it asks for that. Called once for each that fails. */
  narrow?: (requirement: Requirement) => Requirement;
}

/** A requirement under attack: how far tables were seen to take it. */
interface Target {
  requirement: Requirement;
  low: number;
  high: number;
  narrowed: boolean;
  /** Where its part of the sum stands in the capped programme; -1 while it has none. */
  place: number;
}

const targetOf = (requirement: Requirement): Target => ({
  requirement,
  narrowed: false,
  place: -1,
  low: requirement.truth,
  high: requirement.truth,
});

type Direction = 'up' | 'down';

const isOpen = ({ requirement, low, high }: Target, direction: Direction): boolean =>
  (direction === 'up' ? lacksUp : lacksDown)(requirement, low, high);
const isLacking = ({ requirement, low, high }: Target): boolean => lacks(requirement, low, high);

/** Unequal weights make a vertex serve some wholly rather than all by halves. */
const weight = (index: number, round: number): number => 1 + ((index * 7 + round * 3) % 11) / 8;

/**
 * Attacks a set of sums: looks for tables that fit all that is published and give each sum another value. One table serves
 * many; what is left is tried one by one, in whole numbers where a vertex lies between them.
 */
export class Attacker {
  readonly #model: LinearModel;
  readonly #options: Options;
  readonly #targets: readonly Target[];
  readonly #size: number;
  readonly #plain: OpenModel;
  #capped: OpenModel | null = null;
  #cappedSize = 0;
  readonly #witnesses: Float64Array[] = [];
  readonly #fresh: Float64Array[] = [];

  /** @param model columns and rows of what is known; the truth is one of its tables */
  constructor(model: LinearModel, requirements: readonly Requirement[], options: Options) {
    this.#model = model;
    this.#options = options;
    this.#size = model.columns.length;
    this.#targets = requirements.map(targetOf);
    this.#plain = options.solver.open(model);
  }

  /** Requirements that no table meets yet. */
  get lacking(): Requirement[] {
    return this.#targets.filter(isLacking).map(({ requirement }) => requirement);
  }

  /** All requirements, as they were narrowed. */
  get requirements(): Requirement[] {
    return this.#targets.map(({ requirement }) => requirement);
  }

  /** Tables that were found and not given. */
  get fresh(): readonly Float64Array[] {
    return this.#fresh;
  }

  /** Tables from elsewhere: those that fit count as if they were found here. */
  consider(tables: readonly Float64Array[]): void {
    for (const table of tables) {
      if (fits(table, this.#model) && this.#learn(table)) this.#witnesses.push(table);
    }
  }

  /** Takes a table into account; true when it brought some requirement further. */
  #learn(table: Float64Array): boolean {
    let further = false;
    for (const target of this.#targets) {
      const { columns } = target.requirement;
      let sum = 0;
      for (let n = 0; n < columns.length; n += 1) sum += table[columns[n]!]!;
      const [up, down] = [isBeyond(sum, target.high), isBeyond(target.low, sum)];
      if (!up && !down) continue;
      if (isLacking(target)) further = true;
      if (up) target.high = sum;
      else target.low = sum;
    }
    return further;
  }

  #take(vertex: Float64Array): boolean {
    const table = wholeTable(vertex, this.#model);
    if (!table || !this.#learn(table)) return false;
    this.#witnesses.push(table);
    this.#fresh.push(table);
    return true;
  }

  /** Pushes all that lacks at once: cheap, and each table serves many. */
  #sprint(direction: Direction, rounds: number): void {
    const sign = direction === 'up' ? 1 : -1;
    for (let round = 0; round < rounds; round += 1) {
      const cost = new Float64Array(this.#size);
      let open = 0;
      for (const [index, target] of this.#targets.entries()) {
        if (!isOpen(target, direction)) continue;
        const { columns } = target.requirement;
        for (let n = 0; n < columns.length; n += 1) {
          cost[columns[n]!]! += sign * weight(index, round);
        }
        open += 1;
      }
      if (open === 0) return;
      const optimum = this.#plain.maximise(cost);
      if (optimum.kind !== 'optimal' || !this.#take(optimum.columns)) return;
    }
  }

  /**
   * The programme in which each requirement that still lacks something has a part that counts no further than it needs, so that
   * one table is not spent on one requirement.
   */
  #openCapped(): OpenModel {
    if (this.#capped) return this.#capped;
    const rows: LinearRow[] = [...this.#model.rows];
    const columns = [...this.#model.columns];
    for (const target of this.#targets) {
      if (!isLacking(target)) continue;
      const { requirement } = target;
      const list = Array.from(requirement.columns);
      target.place = columns.length;
      columns.push({ lower: -Infinity, upper: goalUp(requirement), whole: false });
      columns.push({ lower: -Infinity, upper: -goalDown(requirement), whole: false });
      for (const [offset, factor] of [-1, 1].entries()) {
        const values = [1, ...list.map(() => factor)];
        rows.push({
          lower: -Infinity,
          upper: 0,
          columns: [target.place + offset, ...list],
          values,
        });
      }
    }
    this.#cappedSize = columns.length;
    this.#capped = this.#options.solver.open({ columns, rows });
    return this.#capped;
  }

  #sweep(direction: Direction, rounds: number): void {
    for (let round = 0; round < rounds; round += 1) {
      const open = [...this.#targets.entries()].filter(([, target]) => isOpen(target, direction));
      if (open.length === 0) return;
      const capped = this.#openCapped();
      const cost = new Float64Array(this.#cappedSize);
      for (const [index, { place }] of open) {
        cost[place + (direction === 'up' ? 0 : 1)] = weight(index, round);
      }
      const optimum = capped.maximise(cost);
      if (optimum.kind !== 'optimal') return;
      if (this.#take(optimum.columns)) continue;
      // Between whole numbers: the best whole table near it serves many as well.
      const whole = this.#options.thorough ? capped.maximise(cost, { whole: true }) : optimum;
      if (whole.kind !== 'optimal' || !this.#take(whole.columns)) return;
    }
  }

  /** Looks for tables that serve many at once. */
  explore(rounds = 60): void {
    for (const direction of ['up', 'down'] as const) {
      this.#sprint(direction, rounds);
      this.#sweep(direction, rounds);
    }
  }

  /** Some table, whatever it gives; null when none fits. */
  anyTable(): Float64Array | null {
    const optimum = this.#plain.maximise(new Float64Array(this.#size));
    return optimum.kind === 'optimal' ? wholeTable(optimum.columns, this.#model) : null;
  }

  /** One requirement alone: the bound that a vertex shows, no further than is needed, and the rows that bind there. */
  #push(target: Target, direction: Direction, whole: boolean): { bound: number; rows: number[] } {
    const capped = this.#openCapped();
    const cost = new Float64Array(this.#cappedSize);
    cost[target.place + (direction === 'up' ? 0 : 1)] = 1;
    const optimum = capped.maximise(cost, { whole });
    // No answer is the worse of the two: it stays where it was seen.
    if (optimum.kind !== 'optimal') {
      return { bound: direction === 'up' ? target.high : target.low, rows: [] };
    }
    this.#take(optimum.columns);
    return {
      bound: direction === 'up' ? optimum.value : -optimum.value,
      rows: whole
        ? []
        : this.#model.rows.flatMap((_, row) =>
            Math.abs(optimum.rowDuals[row]!) > 1e-7 ? [row] : [],
          ),
    };
  }

  /** Attacks one requirement alone; null when it holds. */
  #attack(target: Target): Failure | null {
    const { thorough = false, narrow } = this.#options;
    if (!isLacking(target)) return null;
    const binding = new Set<number>();
    let [low, high] = [target.low, target.high];
    for (const direction of ['up', 'down'] as const) {
      if (!isOpen(target, direction)) continue;
      const { bound, rows } = this.#push(target, direction, false);
      if (direction === 'up') high = Math.max(high, bound);
      else low = Math.min(low, bound);
      for (const row of rows) binding.add(row);
    }
    if (isLacking(target) && narrow && !target.narrowed) {
      target.requirement = narrow(target.requirement);
      target.narrowed = true;
    }
    // Vertices may lie between whole numbers: where these bounds would do, tables in whole numbers are looked for.
    const mayHold = !lacks(target.requirement, low - 1e-6, high + 1e-6);
    for (const direction of ['up', 'down'] as const) {
      if (thorough && mayHold && isOpen(target, direction)) this.#push(target, direction, true);
    }
    if (!isLacking(target)) return null;
    if (mayHold) [low, high] = [target.low, target.high];
    return { requirement: target.requirement, low, high, binding: [...binding] };
  }

  /** The first of these, by name, that does not hold; null where all do, or none is of that name. */
  firstFailure(names: readonly string[]): Failure | null {
    for (const name of names) {
      const target = this.#targets.find(({ requirement }) => requirement.name === name);
      const failure = target ? this.#attack(target) : null;
      if (failure) return failure;
    }
    return null;
  }

  /** @param briefly ends at the first that fails */
  run(briefly = false): Attack {
    this.explore();
    const failed: Failure[] = [];
    for (const target of this.#targets) {
      const one = this.#attack(target);
      if (one) failed.push(one);
      if (one && briefly) break;
    }
    return { failed, witnesses: this.#witnesses };
  }

  close(): void {
    this.#plain.close();
    this.#capped?.close();
  }
}
