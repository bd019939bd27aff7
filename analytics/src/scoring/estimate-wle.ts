import {
  type AbilityEstimate,
  probabilityIncorrect,
  type ItemAnswer,
  itemInformation,
  probabilityCorrect,
} from './irt-3pl.ts';
const [lowest, highest] = [-4, 4];
const steps = 80;

/**
 * Computes the weighted likelihood estimate (Warm, Psychometrika 54, 1989). It lacks most of the
 * bias of the maximum likelihood and is finite when all answers are correct or all are incorrect.
 * It solves Σ P′(u − P)/(PQ) + J/(2I) = 0 with J = Σ P′P″/(PQ) on −4 to 4. Guessing allows several
 * roots; the result is the root with the highest weighted likelihood. The standard error is 1/√I.
 * Without answers the estimate is 0 with an infinite standard error.
 */
export function estimateWle(answers: readonly ItemAnswer[]): AbilityEstimate {
  if (answers.length === 0) return { ability: 0, standardError: Infinity };
  const [from, to] = bracketHighestMaximum(answers);
  const ability = from === to ? from : findRoot(answers, from, to);
  const information = answers.reduce((sum, { item }) => sum + itemInformation(item, ability), 0);
  return { ability, standardError: 1 / Math.sqrt(information) };
}

/**
 * Brackets the root with the highest weighted likelihood. The likelihood is the integral of the
 * score, so this integrates along the scale and keeps the highest crossing from positive to
 * negative.
 */
function bracketHighestMaximum(answers: readonly ItemAnswer[]): [number, number] {
  const step = (highest - lowest) / steps;
  let previousScore = computeWeightedScore(answers, lowest);
  let height = 0;
  let best = { height: previousScore <= 0 ? 0 : -Infinity, from: lowest, to: lowest };
  for (let index = 1; index <= steps; index += 1) {
    const ability = lowest + index * step;
    const score = computeWeightedScore(answers, ability);
    height += ((previousScore + score) / 2) * step;
    const isCrossing = previousScore > 0 && score <= 0;
    if (isCrossing && height > best.height) best = { height, from: ability - step, to: ability };
    if (index === steps && score > 0 && height > best.height) {
      best = { height, from: highest, to: highest };
    }
    previousScore = score;
  }
  return [best.from, best.to];
}

function findRoot(answers: readonly ItemAnswer[], from: number, to: number): number {
  let [low, high] = [from, to];
  for (let halving = 0; halving < 50; halving += 1) {
    const middle = (low + high) / 2;
    if (computeWeightedScore(answers, middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function computeWeightedScore(answers: readonly ItemAnswer[], ability: number): number {
  let score = 0;
  let bias = 0;
  let information = 0;
  for (const { item, isCorrect } of answers) {
    const { discrimination: a, guessing: c } = item;
    const probability = probabilityCorrect(item, ability);
    const success = (probability - c) / (1 - c);
    const slope = a * (1 - c) * success * (1 - success);
    const curvature = a * slope * (1 - 2 * success);
    const variance = probability * probabilityIncorrect(item, ability);
    // A question whose answer is certain in double precision carries no information.
    if (variance === 0) continue;
    score += (slope * ((isCorrect ? 1 : 0) - probability)) / variance;
    bias += (slope * curvature) / variance;
    information += (slope * slope) / variance;
  }
  return information === 0 ? score : score + bias / (2 * information);
}
