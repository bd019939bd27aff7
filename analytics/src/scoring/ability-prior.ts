/** What is thought of a person's ability before the first answer: a normal distribution, of a function group say. */
export interface AbilityPrior {
  readonly mean: number;
  /** More than 0. */
  readonly sd: number;
}
