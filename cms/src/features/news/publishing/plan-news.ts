import { type NewsKind, type NewsRule, type Slot, listSlots } from './list-slots.ts';

/** An article in the queue; the queue is ordered. */
export interface QueuedArticle {
  id: string;
  kind: NewsKind;
  /** When it was queued. It can fill only slots after this moment. */
  since: Date;
  /** The moment that an officer pinned it to; null to let the queue order decide. */
  pinnedTo: Date | null;
}

export interface PlanInput {
  rule: NewsRule;
  /** Slots after this moment, up to and including `until`. */
  from: Date;
  until: Date;
  queue: readonly QueuedArticle[];
  /** Slots that an officer skipped. */
  skipped: readonly Date[];
  /** Slots that already hold a publication. They are not planned again. */
  filled: readonly Date[];
}

type SlotContent =
  { kind: 'article'; id: string; pinned: boolean } | { kind: 'empty' } | { kind: 'skipped' };

export interface PlannedSlot extends Slot {
  /** Not a slot of the rule: an officer pinned an article to this moment. */
  extra: boolean;
  content: SlotContent;
}

export interface NewsPlan {
  slots: PlannedSlot[];
  /** Articles that got no slot, in queue order. */
  unplaced: string[];
}

const toTime = (at: Date): number => at.getTime();

/** The pinned articles by moment. A pin in the past, or at a filled slot, has expired. */
function findActivePins({ queue, from, filled }: PlanInput): Map<number, QueuedArticle> {
  const filledTimes = new Set(filled.map(toTime));
  const pins = new Map<number, QueuedArticle>();
  for (const article of queue) {
    const { pinnedTo } = article;
    if (!pinnedTo || pinnedTo <= from || filledTimes.has(toTime(pinnedTo))) continue;
    if (!pins.has(toTime(pinnedTo))) pins.set(toTime(pinnedTo), article);
  }
  return pins;
}

const toExtraSlot = (at: number): PlannedSlot => ({
  at: new Date(at),
  series: null,
  takes: null,
  extra: true,
  content: { kind: 'empty' },
});

/** The slots of the rule and the moments of pins, in order of time. */
function mergeSlotsAndPins(
  input: PlanInput,
  pins: ReadonlyMap<number, QueuedArticle>,
): PlannedSlot[] {
  const filledTimes = new Set(input.filled.map(toTime));
  const regular = listSlots(input.rule, input.from, input.until)
    .filter(({ at }) => !filledTimes.has(toTime(at)))
    .map((slot): PlannedSlot => ({ ...slot, extra: false, content: { kind: 'empty' } }));
  const slotTimes = new Set(regular.map(({ at }) => toTime(at)));
  const extraTimes = [...pins.keys()].filter(
    (at) => !slotTimes.has(at) && at <= toTime(input.until),
  );
  if (extraTimes.length === 0) return regular;
  return [...regular, ...extraTimes.map(toExtraSlot)].sort((a, b) => toTime(a.at) - toTime(b.at));
}

/**
 * The unpinned articles by the slots that accept them, in queue order. A kind with slots of its own
 * waits for those slots only; null stands for all other slots.
 */
function groupQueuesByKind({ rule, queue }: PlanInput, pinnedIds: ReadonlySet<string>) {
  const reserved = new Set(rule.slots.map(({ takes }) => takes));
  return Map.groupBy(
    queue.filter(({ id }) => !pinnedIds.has(id)),
    ({ kind }): NewsKind | null => (reserved.has(kind) ? kind : null),
  );
}

/**
 * Plans which article is published when. Each slot, in order of time, takes the first article of
 * its queue that was queued before it. A pinned article takes its own moment. A slot without an
 * eligible article stays empty. The plan for a moment does not depend on `until`, so what is
 * published is what was shown. Source: decision 013.
 */
export function planNews(input: PlanInput): NewsPlan {
  const pins = findActivePins(input);
  const pinnedIds = new Set([...pins.values()].map(({ id }) => id));
  const queuesByKind = groupQueuesByKind(input, pinnedIds);
  const skippedTimes = new Set(input.skipped.map(toTime));
  const placedIds = new Set<string>();
  const slots = mergeSlotsAndPins(input, pins).map((slot): PlannedSlot => {
    const fillSlot = (id: string, isPinned: boolean): PlannedSlot => {
      placedIds.add(id);
      return { ...slot, content: { kind: 'article', id, pinned: isPinned } };
    };
    const pinnedArticle = pins.get(toTime(slot.at));
    if (pinnedArticle) return fillSlot(pinnedArticle.id, true);
    if (skippedTimes.has(toTime(slot.at))) return { ...slot, content: { kind: 'skipped' } };
    const queue = queuesByKind.get(slot.takes) ?? [];
    const index = queue.findIndex(({ since }) => since <= slot.at);
    const [article] = index === -1 ? [] : queue.splice(index, 1);
    return article ? fillSlot(article.id, false) : slot;
  });
  const unplaced = input.queue.flatMap(({ id }) => (placedIds.has(id) ? [] : [id]));
  return { slots, unplaced };
}
