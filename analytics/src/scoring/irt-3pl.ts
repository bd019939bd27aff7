/**
 * A question's parameters in the three-parameter logistic model (Birnbaum, in Lord & Novick 1968)
 * with scale constant 1. With `guessing` 0 it is the two-parameter model, with all discriminations
 * equal Rasch's.
 */
export interface ItemParameters {
  readonly id: string;
  /** a, more than 0. */
  readonly discrimination: number;
  /**
   * b, on the scale of ability: the ability at which half of the probability beyond guessing is
   * reached.
   */
  readonly difficulty: number;
  /** c, from 0 up to but not including 1. */
  readonly guessing: number;
}

/** An administered question, and whether the answer was correct. */
export interface ItemAnswer {
  readonly item: ItemParameters;
  readonly isCorrect: boolean;
}

/** An ability on the scale of the questions' difficulty, with its standard error. */
export interface AbilityEstimate {
  readonly ability: number;
  /** Infinite when the answers carry no information on the ability. */
  readonly standardError: number;
}

/** The probability of a correct answer: c + (1 − c) / (1 + exp(−a (θ − b))). */
export const probabilityCorrect = (item: ItemParameters, ability: number): number =>
  item.guessing +
  (1 - item.guessing) / (1 + Math.exp(-item.discrimination * (ability - item.difficulty)));

/**
 * The probability of an incorrect answer. It is not computed as 1 − `probabilityCorrect`: where
 * that rounds to 1, an incorrect answer would get the logarithm of 0 and leave no ability that
 * fits.
 */
export const probabilityIncorrect = (item: ItemParameters, ability: number): number =>
  (1 - item.guessing) / (1 + Math.exp(item.discrimination * (ability - item.difficulty)));

/**
 * The Fisher information of a question: a² (Q / P) ((P − c) / (1 − c))² (Lord, Applications of Item
 * Response Theory, 1980, eq. 4-43), written so that no ability causes a division by zero.
 */
export function itemInformation(item: ItemParameters, ability: number): number {
  const { discrimination, difficulty, guessing } = item;
  // The probability without guessing, and its complement.
  const success = 1 / (1 + Math.exp(-discrimination * (ability - difficulty)));
  const failure = 1 / (1 + Math.exp(discrimination * (ability - difficulty)));
  if (success === 0) return 0;
  const probability = guessing + (1 - guessing) * success;
  return (
    (discrimination * discrimination * (1 - guessing) * failure * success * success) / probability
  );
}
