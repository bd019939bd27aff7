import { type ItemAnswer, type ItemParameters, probabilityCorrect } from '../scoring/irt-3pl.ts';
import type { RandomSource } from '../scoring/seeded-random.ts';
/** Simulates the answers of a person of this ability under the model. */
export const simulateAnswers = (
  items: readonly ItemParameters[],
  ability: number,
  random: RandomSource,
): ItemAnswer[] =>
  items.map((item) => ({ item, isCorrect: random() < probabilityCorrect(item, ability) }));
