import type { Cell } from './linear-system.ts';

/** A sum over columns of a model, and what an attacker must not know about it. */
export interface Requirement {
  /** Identifies the requirement. */
  name: string;
  columns: ArrayLike<number>;
  /** The true value of the sum. */
  truth: number;
  /** Some table that fits all that is published must give at least this value. */
  atLeast?: number;
  /** Some such table must give at most this value. */
  atMost?: number;
  /** Two such tables must differ by at least this much. */
  width?: number;
}

/** A requirement on the people, or on the amounts, of a set of inner cells. */
export interface CellRequirement extends Requirement {
  cell: Pick<Cell, 'innerCells'>;
  /** The measure whose sum is protected; null for a number of people. */
  measure: string | null;
  /** The protected small inner cell; null for a sum of several. */
  innerCell: number | null;
}

const tolerance = 1e-9;

/** Returns whether a value is above a limit by more than the tolerance. */
export const exceeds = (value: number, limit: number): boolean => value > limit + tolerance;

/** Returns whether this range is too narrow for the requirement. */
export function isUnmet(
  { atLeast, atMost, width }: Requirement,
  low: number,
  high: number,
): boolean {
  return (
    (atLeast !== undefined && exceeds(atLeast, high)) ||
    (atMost !== undefined && exceeds(low, atMost)) ||
    (width !== undefined && high - low < width - tolerance * Math.max(1, width))
  );
}

/** Returns whether the requirement is unmet and a higher value would help. */
export const isUnmetAbove = (requirement: Requirement, low: number, high: number): boolean =>
  isUnmet(requirement, low, high) &&
  ((requirement.atLeast !== undefined && exceeds(requirement.atLeast, high)) ||
    requirement.width !== undefined);

/** Returns whether the requirement is unmet and a lower value would help. */
export const isUnmetBelow = (requirement: Requirement, low: number, high: number): boolean =>
  isUnmet(requirement, low, high) &&
  ((requirement.atMost !== undefined && exceeds(low, requirement.atMost)) ||
    requirement.width !== undefined);

/** Returns the highest value that the requirement can need. */
export const getUpperGoal = ({ truth, atLeast = truth, width = 0 }: Requirement): number =>
  Math.max(truth, atLeast, truth + width);

/** Returns the lowest value that the requirement can need. */
export const getLowerGoal = ({ truth, atMost = truth, width = 0 }: Requirement): number =>
  Math.min(truth, atMost, truth - width);
