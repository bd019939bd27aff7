import type { AbilityPrior } from './ability-prior.ts';
import { failureChance } from './failure-chance.ts';
import type { ItemAnswer } from './item-answer.ts';
import { successChance } from './success-chance.ts';

/** Abilities at equal distance, with the weight of each; the weights add up to 1. */
export interface AbilityPosterior {
  readonly abilities: readonly number[];
  readonly weights: readonly number[];
}

const [lowest, highest] = [-4, 4];

/**
 * What the answers and the prior together say of an ability, on a grid from −4 to 4 with the trapezoid rule; 33 points
 * are catR's default. Added up as logarithms, so that 120 answers do not underflow.
 */
export function abilityPosterior(
  answers: readonly ItemAnswer[],
  prior: AbilityPrior,
  points = 33,
): AbilityPosterior {
  const step = (highest - lowest) / (points - 1);
  const abilities = Array.from({ length: points }, (_, at) => lowest + at * step);
  const logs = abilities.map(
    (ability) => logLikelihood(answers, ability) - ((ability - prior.mean) / prior.sd) ** 2 / 2,
  );
  const top = Math.max(...logs);
  const heights = logs.map((log, at) => {
    const atEnd = at === 0 || at === points - 1;
    return Math.exp(log - top) * (atEnd ? 0.5 : 1);
  });
  const total = heights.reduce((sum, height) => sum + height, 0);
  return { abilities, weights: heights.map((height) => height / total) };
}

function logLikelihood(answers: readonly ItemAnswer[], ability: number): number {
  let sum = 0;
  for (const { item, right } of answers) {
    sum += Math.log(right ? successChance(item, ability) : failureChance(item, ability));
  }
  return sum;
}
