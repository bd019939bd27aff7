import type { AbilityEstimate } from './ability-estimate.ts';
import { abilityPosterior } from './ability-posterior.ts';
import type { AbilityPrior } from './ability-prior.ts';
import type { ItemAnswer } from './item-answer.ts';

/**
 * The mean of the posterior, with its standard deviation as standard error (expected a posteriori; Bock & Mislevy,
 * Applied Psychological Measurement 6, 1982). Without answers it is the prior. It leans towards the prior's mean:
 * right on average over the people whom the prior describes, not for each ability.
 */
export function estimateEap(
  answers: readonly ItemAnswer[],
  prior: AbilityPrior = { mean: 0, sd: 1 },
): AbilityEstimate {
  const { abilities, weights } = abilityPosterior(answers, prior);
  const expect = (of: (ability: number) => number) =>
    abilities.reduce((sum, ability, at) => sum + of(ability) * (weights[at] ?? 0), 0);
  const ability = expect((value) => value);
  return { ability, standardError: Math.sqrt(expect((value) => (value - ability) ** 2)) };
}
