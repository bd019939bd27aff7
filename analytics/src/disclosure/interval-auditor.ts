import { isFeasible, toIntegerSolution } from './integer-solution.ts';
import type { LinearModel, LinearRow, LinearSolver, OpenModel } from './linear-solver.ts';
import {
  exceeds,
  getLowerGoal,
  getUpperGoal,
  isUnmet,
  isUnmetAbove,
  isUnmetBelow,
  type Requirement,
} from './requirement.ts';

/**
 * The requirements that fail, and tables that fit what is published and show that the others hold.
 */
interface IntervalAudit<R extends Requirement> {
  failures: Failure<R>[];
  witnesses: Float64Array[];
}

/**
 * A requirement that does not hold, the interval of its sum, and the rows that bind the interval.
 */
interface Failure<R extends Requirement> {
  requirement: R;
  low: number;
  high: number;
  bindingRows: number[];
}

interface Options<R extends Requirement> {
  solver: LinearSolver;
  /**
   * Searches for integer tables between vertices. This is slow; only a pattern that may be
   * published needs it.
   */
  searchIntegers?: boolean;
  /**
   * Relaxes a requirement that asks for more than prior knowledge leaves open. Called once for each
   * that fails.
   */
  relax?: (requirement: R) => R;
}

/** A requirement with the range of its sum over the tables found so far. */
interface Target<R extends Requirement> {
  requirement: R;
  low: number;
  high: number;
  isRelaxed: boolean;
  /** The first of its two columns in the capped programme; -1 when it has none yet. */
  cappedColumn: number;
}

const toTarget = <R extends Requirement>(requirement: R): Target<R> => ({
  requirement,
  isRelaxed: false,
  cappedColumn: -1,
  low: requirement.truth,
  high: requirement.truth,
});

type Direction = 'up' | 'down';

const isUnmetTowards = (
  { requirement, low, high }: Target<Requirement>,
  direction: Direction,
): boolean => (direction === 'up' ? isUnmetAbove : isUnmetBelow)(requirement, low, high);

const isTargetUnmet = ({ requirement, low, high }: Target<Requirement>): boolean =>
  isUnmet(requirement, low, high);

/**
 * Unequal weights make a vertex satisfy some requirements wholly instead of all of them by half.
 */
const getWeight = (index: number, round: number): number => 1 + ((index * 7 + round * 3) % 11) / 8;

/**
 * Audits the interval of each sum: searches for tables that fit all that is published and give the
 * sum another value. One table serves many requirements. The remaining ones are tried one by one,
 * in integers where a vertex is not integer.
 */
export class IntervalAuditor<R extends Requirement> {
  readonly #model: LinearModel;
  readonly #options: Options<R>;
  readonly #targets: readonly Target<R>[];
  readonly #columnCount: number;
  readonly #plainModel: OpenModel;
  #cappedModel: OpenModel | null = null;
  #cappedColumnCount = 0;
  readonly #witnesses: Float64Array[] = [];
  readonly #newWitnesses: Float64Array[] = [];

  /** @param model columns and rows of what is known; the true table satisfies it */
  constructor(model: LinearModel, requirements: readonly R[], options: Options<R>) {
    this.#model = model;
    this.#options = options;
    this.#columnCount = model.columns.length;
    this.#targets = requirements.map(toTarget);
    this.#plainModel = options.solver.open(model);
  }

  /** The requirements that no table meets yet. */
  get unmetRequirements(): R[] {
    return this.#targets.filter(isTargetUnmet).map(({ requirement }) => requirement);
  }

  /** All requirements, relaxed where that was necessary. */
  get requirements(): R[] {
    return this.#targets.map(({ requirement }) => requirement);
  }

  /** The witnesses that this auditor found itself. */
  get newWitnesses(): readonly Float64Array[] {
    return this.#newWitnesses;
  }

  /** Uses tables from elsewhere as witnesses when they fit the model. */
  addKnownWitnesses(tables: readonly Float64Array[]): void {
    for (const table of tables) {
      if (isFeasible(table, this.#model) && this.#updateRanges(table)) this.#witnesses.push(table);
    }
  }

  /**
   * Extends the ranges to the sums of a table. Returns whether that helped an unmet requirement.
   */
  #updateRanges(table: Float64Array): boolean {
    let isHelpful = false;
    for (const target of this.#targets) {
      const { columns } = target.requirement;
      let sum = 0;
      for (let n = 0; n < columns.length; n += 1) sum += table[columns[n]!]!;
      const [isAbove, isBelow] = [exceeds(sum, target.high), exceeds(target.low, sum)];
      if (!isAbove && !isBelow) continue;
      if (isTargetUnmet(target)) isHelpful = true;
      if (isAbove) target.high = sum;
      else target.low = sum;
    }
    return isHelpful;
  }

  /** Adds a vertex as a witness when it is integer and helpful, and returns whether it was. */
  #addWitness(vertex: Float64Array): boolean {
    const table = toIntegerSolution(vertex, this.#model);
    if (!table || !this.#updateRanges(table)) return false;
    this.#witnesses.push(table);
    this.#newWitnesses.push(table);
    return true;
  }

  /**
   * Maximises the sum of all unmet requirements at once. This is fast, and each table serves many.
   */
  #maximiseAll(direction: Direction, rounds: number): void {
    const sign = direction === 'up' ? 1 : -1;
    for (let round = 0; round < rounds; round += 1) {
      const cost = new Float64Array(this.#columnCount);
      let unmetCount = 0;
      for (const [index, target] of this.#targets.entries()) {
        if (!isUnmetTowards(target, direction)) continue;
        const { columns } = target.requirement;
        for (let n = 0; n < columns.length; n += 1) {
          cost[columns[n]!]! += sign * getWeight(index, round);
        }
        unmetCount += 1;
      }
      if (unmetCount === 0) return;
      const result = this.#plainModel.maximise(cost);
      if (result.kind !== 'optimal' || !this.#addWitness(result.columns)) return;
    }
  }

  /**
   * Opens the capped programme. In it each unmet requirement has a column that counts no further
   * than the requirement needs, so that a table is not spent on one requirement.
   */
  #openCappedModel(): OpenModel {
    if (this.#cappedModel) return this.#cappedModel;
    const rows: LinearRow[] = [...this.#model.rows];
    const columns = [...this.#model.columns];
    for (const target of this.#targets) {
      if (!isTargetUnmet(target)) continue;
      const { requirement } = target;
      const summedColumns = Array.from(requirement.columns);
      target.cappedColumn = columns.length;
      columns.push({ lower: -Infinity, upper: getUpperGoal(requirement), isInteger: false });
      columns.push({ lower: -Infinity, upper: -getLowerGoal(requirement), isInteger: false });
      for (const [offset, factor] of [-1, 1].entries()) {
        const values = [1, ...summedColumns.map(() => factor)];
        rows.push({
          lower: -Infinity,
          upper: 0,
          columns: [target.cappedColumn + offset, ...summedColumns],
          values,
        });
      }
    }
    this.#cappedColumnCount = columns.length;
    this.#cappedModel = this.#options.solver.open({ columns, rows });
    return this.#cappedModel;
  }

  /** Maximises the capped columns of all unmet requirements at once. */
  #maximiseCapped(direction: Direction, rounds: number): void {
    for (let round = 0; round < rounds; round += 1) {
      const unmetTargets = [...this.#targets.entries()].filter(([, target]) =>
        isUnmetTowards(target, direction),
      );
      if (unmetTargets.length === 0) return;
      const cappedModel = this.#openCappedModel();
      const cost = new Float64Array(this.#cappedColumnCount);
      for (const [index, { cappedColumn }] of unmetTargets) {
        cost[cappedColumn + (direction === 'up' ? 0 : 1)] = getWeight(index, round);
      }
      const result = cappedModel.maximise(cost);
      if (result.kind !== 'optimal') return;
      if (this.#addWitness(result.columns)) continue;
      // The vertex is not integer. The best integer table near it serves many requirements as well.
      const integerResult = this.#options.searchIntegers
        ? cappedModel.maximise(cost, { integer: true })
        : result;
      if (integerResult.kind !== 'optimal' || !this.#addWitness(integerResult.columns)) return;
    }
  }

  /** Searches for tables that serve many requirements at once. */
  explore(rounds = 60): void {
    for (const direction of ['up', 'down'] as const) {
      this.#maximiseAll(direction, rounds);
      this.#maximiseCapped(direction, rounds);
    }
  }

  /** Returns any table that fits the model, or null when none is found. */
  findAnySolution(): Float64Array | null {
    const result = this.#plainModel.maximise(new Float64Array(this.#columnCount));
    return result.kind === 'optimal' ? toIntegerSolution(result.columns, this.#model) : null;
  }

  /**
   * Maximises one requirement, no further than it needs. Returns the bound and the rows that bind
   * it.
   */
  #maximiseOne(
    target: Target<R>,
    direction: Direction,
    integer: boolean,
  ): { bound: number; bindingRows: number[] } {
    const cappedModel = this.#openCappedModel();
    const cost = new Float64Array(this.#cappedColumnCount);
    cost[target.cappedColumn + (direction === 'up' ? 0 : 1)] = 1;
    const result = cappedModel.maximise(cost, { integer });
    // Without an answer the range stays as it is, which is the safe assumption.
    if (result.kind !== 'optimal') {
      return { bound: direction === 'up' ? target.high : target.low, bindingRows: [] };
    }
    this.#addWitness(result.columns);
    return {
      bound: direction === 'up' ? result.value : -result.value,
      bindingRows: integer
        ? []
        : this.#model.rows.flatMap((_, row) =>
            Math.abs(result.rowDuals[row]!) > 1e-7 ? [row] : [],
          ),
    };
  }

  /** Audits one requirement. Returns null when it holds. */
  #auditTarget(target: Target<R>): Failure<R> | null {
    const { searchIntegers = false, relax } = this.#options;
    if (!isTargetUnmet(target)) return null;
    const bindingRows = new Set<number>();
    let [low, high] = [target.low, target.high];
    for (const direction of ['up', 'down'] as const) {
      if (!isUnmetTowards(target, direction)) continue;
      const result = this.#maximiseOne(target, direction, false);
      if (direction === 'up') high = Math.max(high, result.bound);
      else low = Math.min(low, result.bound);
      for (const row of result.bindingRows) bindingRows.add(row);
    }
    if (isTargetUnmet(target) && relax && !target.isRelaxed) {
      target.requirement = relax(target.requirement);
      target.isRelaxed = true;
    }
    // Vertices may be fractional. Where their bounds meet the requirement, integer tables are
    // searched for.
    const isMetByBounds = !isUnmet(target.requirement, low - 1e-6, high + 1e-6);
    for (const direction of ['up', 'down'] as const) {
      if (searchIntegers && isMetByBounds && isUnmetTowards(target, direction)) {
        this.#maximiseOne(target, direction, true);
      }
    }
    if (!isTargetUnmet(target)) return null;
    if (isMetByBounds) [low, high] = [target.low, target.high];
    return { requirement: target.requirement, low, high, bindingRows: [...bindingRows] };
  }

  /** Audits the requirements with these names in order and returns the first failure, or null. */
  findFirstFailure(names: readonly string[]): Failure<R> | null {
    for (const name of names) {
      const target = this.#targets.find(({ requirement }) => requirement.name === name);
      const failure = target ? this.#auditTarget(target) : null;
      if (failure) return failure;
    }
    return null;
  }

  /** Audits all requirements, or those up to the first failure. */
  run({ stopAtFirst = false } = {}): IntervalAudit<R> {
    this.explore();
    const failures: Failure<R>[] = [];
    for (const target of this.#targets) {
      const failure = this.#auditTarget(target);
      if (failure) failures.push(failure);
      if (failure && stopAtFirst) break;
    }
    return { failures, witnesses: this.#witnesses };
  }

  close(): void {
    this.#plainModel.close();
    this.#cappedModel?.close();
  }
}
