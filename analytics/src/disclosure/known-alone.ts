import { attackModel, type AttackModel, columnsIn, type Required } from './attack-model.ts';
import type { LinearSolver, OpenModel } from './linear-solver.ts';
import type { LinearSystem } from './linear-system.ts';
import type { PrimaryReason } from './primary-cells.ts';

const slack = 1e-6;

/**
 * What stays open for who knows the head counts, when all that may be withheld is withheld: that a group is no larger, which
 * cells are empty, and that others hold somebody. No release can leave more open, so no requirement asks for more.
 */
export class KnownAlone {
  readonly #model: AttackModel;
  readonly #open: OpenModel;

  constructor(
    system: LinearSystem,
    primary: ReadonlyMap<string, PrimaryReason>,
    measures: readonly string[],
    solver: LinearSolver,
  ) {
    const zeros = system.cells.filter(({ id, count }) => count === 0 && !primary.has(id));
    const published = new Set(zeros.map(({ id }) => id));
    this.#model = attackModel({ system, published, measures, knownAlone: true });
    this.#open = solver.open(this.#model);
  }

  #end(columns: readonly number[], sign: 1 | -1): number {
    const cost = new Float64Array(this.#model.columns.length);
    for (const column of columns) cost[column] = sign;
    const optimum = this.#open.maximise(cost);
    return optimum.kind === 'optimal' ? sign * optimum.value : sign * Infinity;
  }

  /** The requirement, no wider than what stays open anyhow. */
  narrow(required: Required): Required {
    const { measure, cell, atLeast, atMost, width } = required;
    const { people, amounts } = this.#model;
    const columns = columnsIn(measure === null ? people : amounts.get(measure)!, cell);
    const [low, high] = [this.#end(columns, -1), this.#end(columns, 1)];
    // People are whole.
    const [least, most] =
      measure === null ? [Math.ceil(low - slack), Math.floor(high + slack)] : [low, high];
    return {
      ...required,
      ...(atLeast === undefined ? {} : { atLeast: Math.min(atLeast, most) }),
      ...(atMost === undefined ? {} : { atMost: Math.max(atMost, least) }),
      ...(width === undefined ? {} : { width: Math.min(width, most - least - slack) }),
    };
  }

  close(): void {
    this.#open.close();
  }
}
