import type { AbilityEstimate, ItemAnswer } from './irt-3pl.ts';
import { computePosterior, type AbilityPrior } from './posterior.ts';

/**
 * Estimates an ability by the mean of the posterior, with its standard deviation as standard error
 * (expected a posteriori; Bock & Mislevy, Applied Psychological Measurement 6, 1982). Without
 * answers this is the prior. The estimate is biased towards the mean of the prior: it is right on
 * average over the population that the prior describes, but not at each ability.
 */
export function estimateEap(
  answers: readonly ItemAnswer[],
  prior: AbilityPrior = { mean: 0, sd: 1 },
): AbilityEstimate {
  const { abilities, weights } = computePosterior(answers, prior);
  const computeExpectation = (transform: (ability: number) => number) =>
    abilities.reduce((sum, value, index) => sum + transform(value) * (weights[index] ?? 0), 0);
  const ability = computeExpectation((value) => value);
  const variance = computeExpectation((value) => (value - ability) ** 2);
  return { ability, standardError: Math.sqrt(variance) };
}
