import type { ItemParameters } from './item-parameters.ts';

/**
 * The chance of a wrong answer. Not 1 minus the chance of a right one: where that rounds to 1 a wrong answer would be
 * impossible, and someone who gives one would have no ability at all.
 */
export const failureChance = (item: ItemParameters, ability: number): number =>
  (1 - item.guessing) / (1 + Math.exp(item.discrimination * (ability - item.difficulty)));
