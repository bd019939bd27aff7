import { planNews, type PlanInput, type PlannedSlot } from '../publishing/plan-news.ts';

/**
 * How to swap two articles: by their queue order, or by pinning each to the moment of the other.
 */
export type Swap = { kind: 'order' } | { kind: 'pins'; first: Date; second: Date };

const getArticleId = ({ content }: PlannedSlot): string | null =>
  content.kind === 'article' ? content.id : null;

const findPlannedSlot = (slots: readonly PlannedSlot[], id: string): PlannedSlot | undefined =>
  slots.find((slot) => getArticleId(slot) === id);

function exchangeInQueue({ queue }: PlanInput, first: string, second: string) {
  const one = queue.find(({ id }) => id === first);
  const other = queue.find(({ id }) => id === second);
  if (!one || !other) return queue;
  return queue.map((article) =>
    article.id === first ? other : article.id === second ? one : article,
  );
}

/**
 * Swaps two planned articles and leaves all others where they are. It changes the queue order where
 * that is enough; otherwise (a pin, another series, a later article) it pins both.
 * @returns null when one of them is not planned
 */
export function swapArticles(input: PlanInput, first: string, second: string): Swap | null {
  const { slots } = planNews(input);
  const [one, other] = [findPlannedSlot(slots, first), findPlannedSlot(slots, second)];
  if (!one || !other || one === other) return null;
  const wantedIds = slots.map((slot) =>
    slot === one ? second : slot === other ? first : getArticleId(slot),
  );
  const hasPins = [one, other].some(({ content }) => content.kind === 'article' && content.pinned);
  if (!hasPins) {
    const after = planNews({ ...input, queue: exchangeInQueue(input, first, second) });
    const isSwapped = after.slots.every((slot, index) => getArticleId(slot) === wantedIds[index]);
    if (isSwapped) return { kind: 'order' };
  }
  return { kind: 'pins', first: other.at, second: one.at };
}
