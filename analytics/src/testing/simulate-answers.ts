import type { ItemAnswer } from '../scoring/item-answer.ts';
import type { ItemParameters } from '../scoring/item-parameters.ts';
import type { RandomSource } from '../scoring/seeded-random.ts';
import { successChance } from '../scoring/success-chance.ts';

/** How someone of this ability answers, by the model. */
export const simulateAnswers = (
  items: readonly ItemParameters[],
  ability: number,
  random: RandomSource,
): ItemAnswer[] => items.map((item) => ({ item, right: random() < successChance(item, ability) }));
