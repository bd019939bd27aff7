import type { AbilityEstimate } from './ability-estimate.ts';
import { failureChance } from './failure-chance.ts';
import type { ItemAnswer } from './item-answer.ts';
import { itemInformation } from './item-information.ts';
import { successChance } from './success-chance.ts';

const [lowest, highest] = [-4, 4];
const steps = 80;

/**
 * The weighted likelihood estimate (Warm, Psychometrika 54, 1989): the maximum likelihood without most of its bias,
 * and finite when every answer is right or wrong. It solves Σ P′(u − P)/(PQ) + J/(2I) = 0 with J = Σ P′P″/(PQ) on −4
 * to 4; of several roots, which guessing allows, the one where the weighted likelihood is highest. Standard error:
 * 1/√I. Without answers nothing is known: 0, with an infinite standard error.
 */
export function estimateWle(answers: readonly ItemAnswer[]): AbilityEstimate {
  if (answers.length === 0) return { ability: 0, standardError: Infinity };
  const [from, to] = aroundHighest(answers);
  const ability = from === to ? from : rootBetween(answers, from, to);
  const information = answers.reduce((sum, { item }) => sum + itemInformation(item, ability), 0);
  return { ability, standardError: 1 / Math.sqrt(information) };
}

/** The weighted likelihood is the integral of the score: walk along it and keep the highest crossing from + to −. */
function aroundHighest(answers: readonly ItemAnswer[]): [number, number] {
  const step = (highest - lowest) / steps;
  let before = weightedScore(answers, lowest);
  let height = 0;
  let best = { height: before <= 0 ? 0 : -Infinity, from: lowest, to: lowest };
  for (let at = 1; at <= steps; at += 1) {
    const ability = lowest + at * step;
    const score = weightedScore(answers, ability);
    height += ((before + score) / 2) * step;
    const crosses = before > 0 && score <= 0;
    if (crosses && height > best.height) best = { height, from: ability - step, to: ability };
    if (at === steps && score > 0 && height > best.height) {
      best = { height, from: highest, to: highest };
    }
    before = score;
  }
  return [best.from, best.to];
}

function rootBetween(answers: readonly ItemAnswer[], from: number, to: number): number {
  let [low, high] = [from, to];
  for (let halving = 0; halving < 50; halving += 1) {
    const middle = (low + high) / 2;
    if (weightedScore(answers, middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function weightedScore(answers: readonly ItemAnswer[], ability: number): number {
  let score = 0;
  let bias = 0;
  let information = 0;
  for (const { item, right } of answers) {
    const { discrimination: a, guessing: c } = item;
    const chance = successChance(item, ability);
    const known = (chance - c) / (1 - c);
    const slope = a * (1 - c) * known * (1 - known);
    const bend = a * slope * (1 - 2 * known);
    const spread = chance * failureChance(item, ability);
    // Where the answer is certain to the last digit, a question says nothing.
    if (spread === 0) continue;
    score += (slope * ((right ? 1 : 0) - chance)) / spread;
    bias += (slope * bend) / spread;
    information += (slope * slope) / spread;
  }
  return information === 0 ? score : score + bias / (2 * information);
}
