/** An ability on the scale of the questions' difficulty, with its standard error. */
export interface AbilityEstimate {
  readonly ability: number;
  /** Infinite when the answers say nothing of the ability. */
  readonly standardError: number;
}
