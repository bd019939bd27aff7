import { estimateEap } from '../scoring/estimate-eap.ts';
import { estimateWle } from '../scoring/estimate-wle.ts';
import { nextItem, type PoolItem } from '../scoring/next-item.ts';
import type { ItemAnswer } from '../scoring/item-answer.ts';
import type { RandomSource } from '../scoring/seeded-random.ts';
import { simulateAnswers } from './simulate-answers.ts';

const kinds = ['operational', 'information', 'strategic', 'safety'];
const contentTargets = kinds.map((content) => ({ content, part: 1 / kinds.length }));

/** How many questions an adaptive scan puts until its weighted likelihood estimate is this accurate. */
export function adaptiveLength(
  pool: readonly PoolItem[],
  truth: number,
  standardError: number,
  random: RandomSource,
): number {
  const asked: PoolItem[] = [];
  const answers: ItemAnswer[] = [];
  while (estimateWle(answers).standardError > standardError) {
    const { ability } = estimateEap(answers);
    const item = nextItem(pool, asked, ability, { contentTargets, drawFrom: 5, random });
    if (item === undefined) return Infinity;
    asked.push(item);
    answers.push(...simulateAnswers([item], truth, random));
  }
  return asked.length;
}
