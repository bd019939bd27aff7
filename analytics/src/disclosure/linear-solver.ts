/** A row of a linear programme: lower ≤ Σ values·columns ≤ upper. */
export interface LinearRow {
  lower: number;
  upper: number;
  columns: ArrayLike<number>;
  values: ArrayLike<number>;
}

export interface LinearModel {
  columns: readonly { lower: number; upper: number; whole: boolean }[];
  rows: readonly LinearRow[];
}

export type Optimum =
  | { kind: 'optimal'; value: number; columns: Float64Array; rowDuals: Float64Array }
  | { kind: 'infeasible' }
  /** No answer within its time: whoever asks takes it for the worse of the two. */
  | { kind: 'undecided' };

export interface OpenModel {
  /**
   * The largest value of a cost over the columns; the same model is asked again and again.
   * @param whole columns that are whole numbers must be, also here; without, their bounds alone count
   */
  maximise(cost: Float64Array, options?: { whole?: boolean }): Optimum;
  close(): void;
}

/** A program that solves linear programmes. The room knows none; whoever calls brings one. */
export interface LinearSolver {
  name: string;
  open(model: LinearModel): OpenModel;
}
