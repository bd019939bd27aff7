/** A sum of whole numbers and of their squares: all that a mean and its interval need. */
export interface Moments {
  readonly n: number;
  readonly sum: number;
  readonly sumSquares: number;
}

/**
 * What is kept of a group, one per municipality, team, function group, theme, round and release membership: totals
 * from which every figure follows, and nothing of a person. Scores and changes are whole hundredths of a point, so
 * that sums are exact in any order. Cells form a commutative group under `mergeCells`: while events arrive out of
 * order a total may be negative; figures ask for a cell that is whole again.
 */
export interface Cell {
  readonly invited: number;
  readonly done: number;
  readonly skipped: number;
  /** Of the scores of who did the scan. */
  readonly score: Moments;
  /** People per level, lowest first; as long as the highest level seen asks, so `levels[5]` may be absent. */
  readonly levels: readonly number[];
  readonly belowMinimum: number;
  /** People who finished the modules of their own advice. */
  readonly followed: number;
  /** Of the change of the same person between two rounds. */
  readonly change: Moments;
}
