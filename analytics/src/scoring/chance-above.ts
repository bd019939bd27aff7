import { abilityPosterior } from './ability-posterior.ts';
import type { AbilityPrior } from './ability-prior.ts';
import type { ItemAnswer } from './item-answer.ts';

/** A finer grid than for a mean: a cut falls between two points. */
const points = 161;

/** The chance, given the answers and the prior, that an ability is at least the cut. */
export function chanceAbove(
  cut: number,
  answers: readonly ItemAnswer[],
  prior: AbilityPrior,
): number {
  const { abilities, weights } = abilityPosterior(answers, prior, points);
  const step = (abilities[1] ?? 0) - (abilities[0] ?? 0);
  return abilities.reduce((sum, ability, at) => {
    // Each point stands for half a step on either side; the cut may go through that.
    const part = Math.min(1, Math.max(0, (ability + step / 2 - cut) / step));
    return sum + part * (weights[at] ?? 0);
  }, 0);
}
