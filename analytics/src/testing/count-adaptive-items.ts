import { estimateEap } from '../scoring/estimate-eap.ts';
import { estimateWle } from '../scoring/estimate-wle.ts';
import { selectNextItem, type PoolItem } from '../scoring/select-next-item.ts';
import type { ItemAnswer } from '../scoring/irt-3pl.ts';
import type { RandomSource } from '../scoring/seeded-random.ts';
import { simulateAnswers } from './simulate-answers.ts';

const kinds = ['operational', 'information', 'strategic', 'safety'];
const contentTargets = kinds.map((content) => ({ content, share: 1 / kinds.length }));

/**
 * Counts the questions that an adaptive scan needs until its weighted likelihood estimate is this
 * accurate.
 */
export function countAdaptiveItems(
  pool: readonly PoolItem[],
  truth: number,
  standardError: number,
  random: RandomSource,
): number {
  const administered: PoolItem[] = [];
  const answers: ItemAnswer[] = [];
  while (estimateWle(answers).standardError > standardError) {
    const { ability } = estimateEap(answers);
    const item = selectNextItem(pool, administered, ability, {
      contentTargets,
      candidateCount: 5,
      random,
    });
    if (item === undefined) return Infinity;
    administered.push(item);
    answers.push(...simulateAnswers([item], truth, random));
  }
  return administered.length;
}
