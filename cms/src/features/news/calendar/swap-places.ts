import { planNews, type PlanInput, type PlannedSlot } from '../publishing/plan-news.ts';

/** How two articles change places: by their order in the queue, or by pinning each to the other's moment. */
export type Swap = { kind: 'order' } | { kind: 'pins'; first: Date; second: Date };

const articleOf = ({ content }: PlannedSlot): string | null =>
  content.kind === 'article' ? content.id : null;

const placeOf = (slots: readonly PlannedSlot[], id: string): PlannedSlot | undefined =>
  slots.find((slot) => articleOf(slot) === id);

function inExchangedOrder({ queue }: PlanInput, first: string, second: string) {
  const one = queue.find(({ id }) => id === first);
  const other = queue.find(({ id }) => id === second);
  if (!one || !other) return queue;
  return queue.map((article) =>
    article.id === first ? other : article.id === second ? one : article,
  );
}

/**
 * Lets two planned articles change places and leaves every other where it is. Order does where it can, so that the queue
 * stays a queue; where it cannot (a pin, another series, one that came later), both are pinned.
 * @returns null when one of them has no place in this plan
 */
export function swapPlaces(input: PlanInput, first: string, second: string): Swap | null {
  const { slots } = planNews(input);
  const [one, other] = [placeOf(slots, first), placeOf(slots, second)];
  if (!one || !other || one === other) return null;
  const wanted = slots.map((slot) =>
    slot === one ? second : slot === other ? first : articleOf(slot),
  );
  const pins = [one, other].some(({ content }) => content.kind === 'article' && content.pinned);
  if (!pins) {
    const after = planNews({ ...input, queue: inExchangedOrder(input, first, second) });
    const same = after.slots.every((slot, index) => articleOf(slot) === wanted[index]);
    if (same) return { kind: 'order' };
  }
  return { kind: 'pins', first: other.at, second: one.at };
}
