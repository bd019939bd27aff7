import { itemInformation } from './item-information.ts';
import type { ItemParameters } from './item-parameters.ts';
import type { RandomSource } from './seeded-random.ts';

/** A question with what it is about, a skill kind or a theme. */
export interface PoolItem extends ItemParameters {
  readonly content: string;
}

export interface NextItemSettings {
  /** Which part of the questions each content should get; contents that are not named get what is left over. */
  readonly contentTargets: readonly { readonly content: string; readonly part: number }[];
  /** One of the so many most informative is drawn; 1 always takes the best, and then everybody gets the same first. */
  readonly drawFrom: number;
  readonly random: RandomSource;
}

/**
 * The question to ask next: from the content that lags furthest behind its part (Kingsbury & Zara, Applied Measurement
 * in Education 2, 1989), a draw among the most informative at this ability (their randomesque exposure control). The
 * same seed gives the same question. Undefined when every question has been asked.
 * @param asked the questions put so far, which are not put again
 */
export function nextItem(
  pool: readonly PoolItem[],
  asked: readonly PoolItem[],
  ability: number,
  { contentTargets, drawFrom, random }: NextItemSettings,
): PoolItem | undefined {
  const askedIds = new Set(asked.map(({ id }) => id));
  const left = pool.filter(({ id }) => !askedIds.has(id));
  const content = laggingContent(left, asked, contentTargets);
  const best = left
    .filter((item) => content === undefined || item.content === content)
    .map((item) => ({ item, information: itemInformation(item, ability) }))
    .sort((a, b) => b.information - a.information || (a.item.id < b.item.id ? -1 : 1))
    .slice(0, Math.max(1, drawFrom));
  return best[Math.floor(random() * best.length)]?.item;
}

/** Of the contents that still have questions the one whose part is missed most; the first named where equal. */
function laggingContent(
  left: readonly PoolItem[],
  asked: readonly PoolItem[],
  targets: NextItemSettings['contentTargets'],
): string | undefined {
  let lagging: { content: string; lag: number } | undefined;
  for (const { content, part } of targets) {
    if (!left.some((item) => item.content === content)) continue;
    const had = asked.filter((item) => item.content === content).length;
    const lag = part - (asked.length === 0 ? 0 : had / asked.length);
    if (lagging === undefined || lag > lagging.lag) lagging = { content, lag };
  }
  return lagging?.content;
}
