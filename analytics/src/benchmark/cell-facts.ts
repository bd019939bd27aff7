/**
 * What one person (or one step of one person) adds to a cell. Each field is one fact that may come in an event of its
 * own: an invitation first, a score later. Absent is nothing to add.
 */
export interface CellFacts {
  readonly invited?: true;
  readonly outcome?: 'done' | 'skipped';
  /** In whole hundredths of a point: 73.25 is 7325. */
  readonly score?: number;
  /** 0 is the lowest. */
  readonly level?: number;
  readonly belowMinimum?: true;
  readonly followed?: true;
  /** This score minus that of the round before, in whole hundredths of a point. */
  readonly change?: number;
}
