import type { AbilityEstimate, ItemAnswer } from '../scoring/irt-3pl.ts';
import type { AbilityPrior } from '../scoring/posterior.ts';

const step = 2e-4;

/**
 * Integrates a posterior with 40,000 midpoints from −4 to 4, as a reference. It shares no code with
 * what it checks.
 */
export function integrateDensely(
  answers: readonly ItemAnswer[],
  { mean, sd }: AbilityPrior,
): AbilityEstimate {
  const distinct = new Map<string, { answer: ItemAnswer; count: number }>();
  for (const answer of answers) {
    const key = JSON.stringify(answer);
    const { count } = distinct.get(key) ?? { count: 0 };
    distinct.set(key, { answer, count: count + 1 });
  }
  const abilities = Array.from({ length: 8 / step }, (_, index) => -4 + (index + 0.5) * step);
  const logs = abilities.map((ability) => {
    let log = -((ability - mean) ** 2) / (2 * sd ** 2);
    for (const { answer, count } of distinct.values()) {
      const { discrimination: a, difficulty: b, guessing: c } = answer.item;
      const odds = Math.exp(a * (ability - b));
      log += count * Math.log(answer.isCorrect ? (c + odds) / (1 + odds) : (1 - c) / (1 + odds));
    }
    return log;
  });
  const top = logs.reduce((highest, log) => Math.max(highest, log), -Infinity);
  const heights = logs.map((log) => Math.exp(log - top));
  const total = heights.reduce((sum, height) => sum + height, 0);
  const ability = heights.reduce((sum, height, i) => sum + height * abilities[i]!, 0) / total;
  const variance =
    heights.reduce((sum, height, i) => sum + height * (abilities[i]! - ability) ** 2, 0) / total;
  return { ability, standardError: Math.sqrt(variance) };
}
