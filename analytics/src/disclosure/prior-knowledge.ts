import { type AuditModel, buildAuditModel, toModelColumns } from './audit-model.ts';
import type { LinearSolver, OpenModel } from './linear-solver.ts';
import type { LinearSystem } from './linear-system.ts';
import type { PrimaryReason } from './primary-suppression.ts';
import type { CellRequirement } from './requirement.ts';

const slack = 1e-6;

interface PriorKnowledgeInput {
  system: LinearSystem;
  primaryReasons: ReadonlyMap<string, PrimaryReason>;
  measures: readonly string[];
  solver: LinearSolver;
}

/**
 * What an attacker with the head counts knows when everything that may be withheld is withheld: the
 * size limits of groups, which cells are empty, and that the others are not. No release leaves more
 * open, so no requirement asks for more.
 */
export class PriorKnowledge {
  readonly #input: PriorKnowledgeInput;
  #opened: { model: AuditModel; openModel: OpenModel } | null = null;

  constructor(input: PriorKnowledgeInput) {
    this.#input = input;
  }

  /** Opens the model at the first use, because most audits do not need it. */
  #open(): { model: AuditModel; openModel: OpenModel } {
    if (this.#opened) return this.#opened;
    const { system, primaryReasons, measures, solver } = this.#input;
    const zeros = system.cells.filter(({ id, count }) => count === 0 && !primaryReasons.has(id));
    const publishedIds = new Set(zeros.map(({ id }) => id));
    const model = buildAuditModel({ system, publishedIds, measures, ignoreEarlierReleases: true });
    this.#opened = { model, openModel: solver.open(model) };
    return this.#opened;
  }

  #computeBound(columns: readonly number[], sign: 1 | -1): number {
    const { model, openModel } = this.#open();
    const cost = new Float64Array(model.columns.length);
    for (const column of columns) cost[column] = sign;
    const result = openModel.maximise(cost);
    return result.kind === 'optimal' ? sign * result.value : sign * Infinity;
  }

  /** Returns the requirement, limited to what prior knowledge leaves open. */
  relax(requirement: CellRequirement): CellRequirement {
    const { measure, cell, atLeast, atMost, width } = requirement;
    const { peopleColumns, amountColumns } = this.#open().model;
    const columns = toModelColumns(
      measure === null ? peopleColumns : amountColumns.get(measure)!,
      cell,
    );
    const [low, high] = [this.#computeBound(columns, -1), this.#computeBound(columns, 1)];
    // Numbers of people are integers.
    const [least, most] =
      measure === null ? [Math.ceil(low - slack), Math.floor(high + slack)] : [low, high];
    return {
      ...requirement,
      ...(atLeast === undefined ? {} : { atLeast: Math.min(atLeast, most) }),
      ...(atMost === undefined ? {} : { atMost: Math.max(atMost, least) }),
      ...(width === undefined ? {} : { width: Math.min(width, most - least - slack) }),
    };
  }

  close(): void {
    this.#opened?.openModel.close();
  }
}
