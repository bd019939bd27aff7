import type { AbilityEstimate, ItemAnswer } from './irt-3pl.ts';
import { computePosterior, type AbilityPrior, type PosteriorGrid } from './posterior.ts';

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
  const posterior = computePosterior(answers, prior);
  const weights = computeWeights(posterior);
  const computeExpectation = (transform: (ability: number) => number) =>
    posterior.abilities.reduce(
      (sum, value, index) => sum + transform(value) * (weights[index] ?? 0),
      0,
    );
  const ability = computeExpectation((value) => value);
  const variance = computeExpectation((value) => (value - ability) ** 2);
  return { ability, standardError: Math.sqrt(variance) };
}

/** The weights of the abilities, which add up to 1: the trapezoid rule as in catR, or Simpson's. */
function computeWeights({ heights, isCoarse }: PosteriorGrid): number[] {
  const last = heights.length - 1;
  const areas = heights.map((height, index) => {
    if (index === 0 || index === last) return height / 2;
    return isCoarse ? height : (height * (index % 2 === 0 ? 2 : 4)) / 2;
  });
  const total = areas.reduce((sum, area) => sum + area, 0);
  return areas.map((area) => area / total);
}
