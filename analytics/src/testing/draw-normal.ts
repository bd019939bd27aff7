import type { RandomSource } from '../scoring/seeded-random.ts';

/** Draws from the standard normal distribution (Box & Muller 1958). */
export const drawNormal = (random: RandomSource): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
