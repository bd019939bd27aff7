import { itemInformation, type ItemParameters } from './irt-3pl.ts';
import type { RandomSource } from './seeded-random.ts';

/** A question with its content: a skill kind or a theme. */
export interface PoolItem extends ItemParameters {
  readonly content: string;
}

export interface ItemSelectionSettings {
  /**
   * The share of the questions that each content should get; contents without a target get the
   * remainder.
   */
  readonly contentTargets: readonly { readonly content: string; readonly share: number }[];
  /**
   * How many of the most informative questions the draw is from. With 1, everybody gets the same
   * first question.
   */
  readonly candidateCount: number;
  readonly random: RandomSource;
}

/**
 * Selects the next question: a draw among the questions that are most informative at this ability
 * (randomesque exposure control), of the content that is furthest below its target share (Kingsbury
 * & Zara, Applied Measurement in Education 2, 1989). The same seed gives the same question. Returns
 * undefined when no question is left.
 * @param administered the questions of this scan so far, which are not selected again
 */
export function selectNextItem(
  pool: readonly PoolItem[],
  administered: readonly PoolItem[],
  ability: number,
  { contentTargets, candidateCount, random }: ItemSelectionSettings,
): PoolItem | undefined {
  const administeredIds = new Set(administered.map(({ id }) => id));
  const available = pool.filter(({ id }) => !administeredIds.has(id));
  const content = findLaggingContent(available, administered, contentTargets);
  const candidates = available
    .filter((item) => content === undefined || item.content === content)
    .map((item) => ({ item, information: itemInformation(item, ability) }))
    .sort((a, b) => b.information - a.information || (a.item.id < b.item.id ? -1 : 1))
    .slice(0, Math.max(1, candidateCount));
  return candidates[Math.floor(random() * candidates.length)]?.item;
}

/**
 * Returns the content with questions left that is furthest below its target share; the first one of
 * equals.
 */
function findLaggingContent(
  available: readonly PoolItem[],
  administered: readonly PoolItem[],
  targets: ItemSelectionSettings['contentTargets'],
): string | undefined {
  let lagging: { content: string; lag: number } | undefined;
  for (const { content, share } of targets) {
    if (!available.some((item) => item.content === content)) continue;
    const count = administered.filter((item) => item.content === content).length;
    const lag = share - (administered.length === 0 ? 0 : count / administered.length);
    if (lagging === undefined || lag > lagging.lag) lagging = { content, lag };
  }
  return lagging?.content;
}
