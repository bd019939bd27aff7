import { type NewsKind, type NewsRule, type Slot, listSlots } from './list-slots.ts';

/** An article that waits, in the order of the queue. */
export interface QueuedArticle {
  id: string;
  kind: NewsKind;
  /** Since when: a slot of before that is not for it. */
  since: Date;
  /** The moment that somebody chose for it; null to let the order decide. */
  pinnedTo: Date | null;
}

export interface PlanInput {
  rule: NewsRule;
  /** Slots after this moment, up to and including `until`. */
  from: Date;
  until: Date;
  queue: readonly QueuedArticle[];
  /** Slots that an officer wants empty. */
  skipped: readonly Date[];
  /** Slots that hold a publication: they are no longer planned. */
  filled: readonly Date[];
}

export type SlotContent =
  { kind: 'article'; id: string; pinned: boolean } | { kind: 'empty' } | { kind: 'skipped' };

export interface PlannedSlot extends Slot {
  /** Outside the rhythm: somebody pinned an article to a moment that is no slot, or no slot any more. */
  extra: boolean;
  content: SlotContent;
}

export interface NewsPlan {
  slots: PlannedSlot[];
  /** Articles for which these slots have no place, in the order of the queue. */
  unplaced: string[];
}

const toTime = (at: Date): number => at.getTime();

/** The articles that hold a moment of their own. A pin that lies in the past, or where something appeared, has lapsed. */
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

/** Slots of the rhythm and moments of pins together, in order of time. */
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

/** Those that wait for the same slots, in order. A kind with a series of its own waits for that series alone. */
function groupQueuesByKind({ rule, queue }: PlanInput, pinnedIds: ReadonlySet<string>) {
  const reserved = new Set(rule.slots.map(({ takes }) => takes));
  return Map.groupBy(
    queue.filter(({ id }) => !pinnedIds.has(id)),
    ({ kind }): NewsKind | null => (reserved.has(kind) ? kind : null),
  );
}

/**
 * Which article appears when. Slots in order of time take the first article of the queue that waits for them by then; a
 * pinned article takes its own moment; a slot for which none waits stays empty. What a plan says of a moment does not
 * depend on how far it looks ahead, so that what is published is what was shown. Source: decision 013.
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
