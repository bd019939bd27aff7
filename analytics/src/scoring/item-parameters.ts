/**
 * A question's parameters in the three-parameter logistic model (Birnbaum, in Lord & Novick 1968) with scale constant
 * 1. With `guessing` 0 it is the two-parameter model, with all discriminations equal Rasch's.
 */
export interface ItemParameters {
  readonly id: string;
  /** a, more than 0. */
  readonly discrimination: number;
  /** b, on the scale of ability: where a person has half a chance beyond guessing. */
  readonly difficulty: number;
  /** c, from 0 up to but not including 1. */
  readonly guessing: number;
}
