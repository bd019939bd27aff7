/** A cell as one row of numbers while it is being filled, which takes a third less time than an object with parts. */
export type Totals = number[];

/** Where each total stands; from `levels` on the people per level, lowest first. */
export const place = {
  invited: 0,
  done: 1,
  skipped: 2,
  belowMinimum: 3,
  followed: 4,
  /** n, sum and sum of squares stand behind each other. */
  score: 5,
  change: 8,
  levels: 11,
} as const;
