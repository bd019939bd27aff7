import { probabilityIncorrect, type ItemAnswer, probabilityCorrect } from './irt-3pl.ts';
import { findSupport } from './posterior-support.ts';

/**
 * The normal distribution of the ability before the first answer, for example that of a function
 * group.
 */
export interface AbilityPrior {
  readonly mean: number;
  /** More than 0. */
  readonly sd: number;
}

/** Equidistant abilities with the height of the posterior at each; the highest is near 1. */
export interface PosteriorGrid {
  readonly abilities: readonly number[];
  readonly heights: readonly number[];
  /** Whether the grid is that of catR; it then spans the whole scale. */
  readonly isCoarse: boolean;
}

/** Abilities outside the scale have no probability, whatever the prior says. */
const [lowest, highest] = [-4, 4];

/** The grid of catR. */
const coarsePoints = 33;

/** An even number of intervals, as Simpson's rule needs. A normal posterior has ten to each sd. */
const fineIntervals = 192;

const createGrid = (from: number, to: number, points: number): number[] =>
  Array.from({ length: points }, (_, index) => from + ((to - from) * index) / (points - 1));

const createLogDensity =
  (answers: readonly ItemAnswer[], prior: AbilityPrior) =>
  (ability: number): number =>
    computeLogLikelihood(answers, ability) - ((ability - prior.mean) / prior.sd) ** 2 / 2;

/**
 * Computes the posterior of an ability from the answers and the prior, on the scale from −4 to 4.
 * The grid is that of catR where it is fine enough for a mean and a deviation, and otherwise a fine
 * one. The likelihood is a sum of logarithms, so that 120 answers do not underflow.
 */
export function computePosterior(
  answers: readonly ItemAnswer[],
  prior: AbilityPrior,
): PosteriorGrid {
  const coarse = createGrid(lowest, highest, coarsePoints);
  const logs = coarse.map(createLogDensity(answers, prior));
  const isSmooth = answers.every(({ item }) => item.discrimination <= maxCoarseDiscrimination);
  return isSmooth && isFineEnough(logs)
    ? toPosterior(coarse, logs, true)
    : computeFinePosterior(answers, prior);
}

/**
 * Computes the posterior on a grid that spans only the abilities that have probability, so that no
 * posterior is narrower than its grid.
 */
function computeFinePosterior(answers: readonly ItemAnswer[], prior: AbilityPrior): PosteriorGrid {
  const computeLog = createLogDensity(answers, prior);
  const [from, to] = findSupport(computeLog, createGrid(lowest, highest, coarsePoints));
  const fine = createGrid(from, to, fineIntervals + 1);
  return toPosterior(fine, fine.map(computeLog), false);
}

/** A steeper question makes an edge between two points of the coarse grid. */
const maxCoarseDiscrimination = 4;

/**
 * Returns whether the trapezoid rule is right to four digits on the coarse grid: the posterior
 * changes little between its highest points, and little of it is cut off at the ends of the scale.
 */
function isFineEnough(logs: readonly number[]): boolean {
  const top = Math.max(...logs);
  const index = logs.indexOf(top);
  const getDrop = (other: number) => top - (logs[other] ?? -Infinity);
  const isFlat = getDrop(index - 1) <= 0.8 && getDrop(index + 1) <= 0.8;
  return isFlat && getDrop(0) >= 3 && getDrop(logs.length - 1) >= 3;
}

function toPosterior(
  abilities: readonly number[],
  logs: readonly number[],
  isCoarse: boolean,
): PosteriorGrid {
  const top = Math.max(...logs);
  return { abilities, heights: logs.map((log) => Math.exp(log - top)), isCoarse };
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

/** The posterior probability that the ability is at least the cut. */
export function posteriorProbabilityAbove(
  cut: number,
  answers: readonly ItemAnswer[],
  prior: AbilityPrior,
): number {
  const { abilities, heights } = computeFinePosterior(answers, prior);
  let [above, total] = [0, 0];
  for (let index = 1; index < abilities.length; index += 1) {
    const [from, to] = [abilities[index - 1] ?? 0, abilities[index] ?? 0];
    const [start, end] = [heights[index - 1] ?? 0, heights[index] ?? 0];
    // The posterior is a straight line between two points; the cut may divide it.
    const part = Math.min(1, Math.max(0, (to - cut) / (to - from)));
    above += part * (end + (part * (start - end)) / 2);
    total += (start + end) / 2;
  }
  return above / total;
}
