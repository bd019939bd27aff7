import { probabilityIncorrect, type ItemAnswer, probabilityCorrect } from './irt-3pl.ts';

/**
 * The normal distribution of the ability before the first answer, for example that of a function
 * group.
 */
export interface AbilityPrior {
  readonly mean: number;
  /** More than 0. */
  readonly sd: number;
}

/** An equidistant grid of abilities with the weight of each; the weights add up to 1. */
interface AbilityPosterior {
  readonly abilities: readonly number[];
  readonly weights: readonly number[];
}

const [lowest, highest] = [-4, 4];

/**
 * Computes the posterior of an ability from the answers and the prior, on a grid from −4 to 4 with
 * the trapezoid rule. The default of 33 points is that of catR. The likelihood is a sum of
 * logarithms, so that 120 answers do not underflow.
 */
export function computePosterior(
  answers: readonly ItemAnswer[],
  prior: AbilityPrior,
  points = 33,
): AbilityPosterior {
  const step = (highest - lowest) / (points - 1);
  const abilities = Array.from({ length: points }, (_, index) => lowest + index * step);
  const logs = abilities.map(
    (ability) =>
      computeLogLikelihood(answers, ability) - ((ability - prior.mean) / prior.sd) ** 2 / 2,
  );
  const top = Math.max(...logs);
  const heights = logs.map((log, index) => {
    const isEnd = index === 0 || index === points - 1;
    return Math.exp(log - top) * (isEnd ? 0.5 : 1);
  });
  const total = heights.reduce((sum, height) => sum + height, 0);
  return { abilities, weights: heights.map((height) => height / total) };
}

function computeLogLikelihood(answers: readonly ItemAnswer[], ability: number): number {
  let sum = 0;
  for (const { item, isCorrect } of answers) {
    sum += Math.log(
      isCorrect ? probabilityCorrect(item, ability) : probabilityIncorrect(item, ability),
    );
  }
  return sum;
}

/** The grid is finer than that of a mean, because a cut falls between two points. */
const gridPoints = 161;

/** The posterior probability that the ability is at least the cut. */
export function posteriorProbabilityAbove(
  cut: number,
  answers: readonly ItemAnswer[],
  prior: AbilityPrior,
): number {
  const { abilities, weights } = computePosterior(answers, prior, gridPoints);
  const step = (abilities[1] ?? 0) - (abilities[0] ?? 0);
  return abilities.reduce((sum, ability, index) => {
    // Each point represents half a step on either side; the cut may divide that interval.
    const part = Math.min(1, Math.max(0, (ability + step / 2 - cut) / step));
    return sum + part * (weights[index] ?? 0);
  }, 0);
}
