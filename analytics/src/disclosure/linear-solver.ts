/** A row of a linear programme: lower ≤ Σ values·columns ≤ upper. */
export interface LinearRow {
  lower: number;
  upper: number;
  columns: ArrayLike<number>;
  values: ArrayLike<number>;
}

export interface LinearModel {
  columns: readonly { lower: number; upper: number; isInteger: boolean }[];
  rows: readonly LinearRow[];
}

export type SolverResult =
  | { kind: 'optimal'; value: number; columns: Float64Array; rowDuals: Float64Array }
  | { kind: 'infeasible' }
  /** The solver found no answer within its limits. The caller assumes the less safe of the two. */
  | { kind: 'undecided' };

export interface OpenModel {
  /**
   * Maximises a cost over the columns. The caller may ask the same model many times.
   * @param options `integer` makes integer columns take integer values; without it only their
   * bounds count
   */
  maximise(cost: Float64Array, options?: { integer?: boolean }): SolverResult;
  close(): void;
}

/**
 * A port to a program that solves linear programmes. The caller of disclosure control passes an
 * adapter.
 */
export interface LinearSolver {
  name: string;
  open(model: LinearModel): OpenModel;
}
