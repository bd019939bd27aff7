/** A sum over columns of a model, and what an attacker must not know about it. */
export interface Requirement {
  /** By which it is told from others. */
  name: string;
  columns: ArrayLike<number>;
  /** What it is. */
  truth: number;
  /** Some table that fits all that is published must give at least this. */
  atLeast?: number;
  /** Some such table must give at most this. */
  atMost?: number;
  /** Two such tables must lie at least so far apart. */
  width?: number;
}

const enough = 1e-9;

/** How far a requirement was seen to range is further than before. */
export const isBeyond = (value: number, before: number): boolean => value > before + enough;

/** Does this range lack something? */
export function lacks({ atLeast, atMost, width }: Requirement, low: number, high: number): boolean {
  return (
    (atLeast !== undefined && isBeyond(atLeast, high)) ||
    (atMost !== undefined && isBeyond(low, atMost)) ||
    (width !== undefined && high - low < width - enough * Math.max(1, width))
  );
}

/** Would a higher value help? */
export const lacksUp = (one: Requirement, low: number, high: number): boolean =>
  lacks(one, low, high) &&
  ((one.atLeast !== undefined && isBeyond(one.atLeast, high)) || one.width !== undefined);

/** Would a lower value help? */
export const lacksDown = (one: Requirement, low: number, high: number): boolean =>
  lacks(one, low, high) &&
  ((one.atMost !== undefined && isBeyond(low, one.atMost)) || one.width !== undefined);

/** No higher value is needed than this. */
export const goalUp = ({ truth, atLeast = truth, width = 0 }: Requirement): number =>
  Math.max(truth, atLeast, truth + width);

/** No lower value is needed than this. */
export const goalDown = ({ truth, atMost = truth, width = 0 }: Requirement): number =>
  Math.min(truth, atMost, truth - width);
