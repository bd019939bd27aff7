import type { ItemParameters } from './item-parameters.ts';

/**
 * Fisher's information of a question: a² (Q / P) ((P − c) / (1 − c))² (Lord, Applications of Item Response Theory,
 * 1980, eq. 4-43), written so that neither end divides by zero.
 */
export function itemInformation(item: ItemParameters, ability: number): number {
  const { discrimination, difficulty, guessing } = item;
  // The chance without guessing, and its complement.
  const known = 1 / (1 + Math.exp(-discrimination * (ability - difficulty)));
  const unknown = 1 / (1 + Math.exp(discrimination * (ability - difficulty)));
  if (known === 0) return 0;
  const chance = guessing + (1 - guessing) * known;
  return (discrimination * discrimination * (1 - guessing) * unknown * known * known) / chance;
}
