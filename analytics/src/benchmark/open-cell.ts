import type { Cell, Moments } from './cell.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A cell that is being filled. */
export type OpenCell = Writable<Omit<Cell, 'score' | 'change' | 'levels'>> & {
  score: Writable<Moments>;
  change: Writable<Moments>;
  levels: number[];
};

/** A copy that may be written to. */
export const openCell = (cell: Cell): OpenCell => ({
  ...cell,
  score: { ...cell.score },
  change: { ...cell.change },
  levels: [...cell.levels],
});
