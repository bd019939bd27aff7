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
  const group = findLaggingGroup(available, administered, contentTargets);
  const candidates = available
    .filter((item) => group?.includes(item))
    .map((item) => ({ item, information: itemInformation(item, ability) }))
    .sort((a, b) => b.information - a.information || (a.item.id < b.item.id ? -1 : 1))
    .slice(0, Math.max(1, candidateCount));
  return candidates[Math.floor(random() * candidates.length)]?.item;
}

interface ContentGroup {
  /** The share of the questions that it should get. */
  share: number;
  includes: (item: PoolItem) => boolean;
}

/**
 * The contents with a target, each by itself, and all others together with the share that is left.
 */
function groupContents(targets: ItemSelectionSettings['contentTargets']): ContentGroup[] {
  const targeted = new Set(targets.map(({ content }) => content));
  const targetedShare = targets.reduce((sum, { share }) => sum + share, 0);
  return [
    ...targets.map(({ content, share }) => ({
      share,
      includes: (item: PoolItem) => item.content === content,
    })),
    {
      share: Math.max(0, 1 - targetedShare),
      includes: ({ content }) => !targeted.has(content),
    },
  ];
}

/**
 * Returns the group with questions left that is furthest below its share; the first one of equals.
 */
function findLaggingGroup(
  available: readonly PoolItem[],
  administered: readonly PoolItem[],
  targets: ItemSelectionSettings['contentTargets'],
): ContentGroup | undefined {
  let lagging: { group: ContentGroup; lag: number } | undefined;
  for (const group of groupContents(targets)) {
    if (!available.some(group.includes)) continue;
    const count = administered.filter(group.includes).length;
    const lag = group.share - (administered.length === 0 ? 0 : count / administered.length);
    if (lagging === undefined || lag > lagging.lag) lagging = { group, lag };
  }
  return lagging?.group;
}
