import type { ItemParameters } from './item-parameters.ts';

/** The chance of a right answer: c + (1 − c) / (1 + exp(−a (θ − b))). */
export const successChance = (item: ItemParameters, ability: number): number =>
  item.guessing +
  (1 - item.guessing) / (1 + Math.exp(-item.discrimination * (ability - item.difficulty)));
