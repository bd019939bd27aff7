import { type NewsKind, type NewsRule, type Slot, slotsBetween } from './slots-between.ts';

/** An article that waits, in the order of the queue. */
export interface Waiting {
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
  queue: readonly Waiting[];
  /** Slots that an officer wants empty. */
  skipped: readonly Date[];
  /** Slots that hold a publication: they are no longer planned. */
  taken: readonly Date[];
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

const time = (at: Date): number => at.getTime();

/** The articles that hold a moment of their own. A pin that lies in the past, or where something appeared, has lapsed. */
function pinsOf({ queue, from, taken }: PlanInput): Map<number, Waiting> {
  const gone = new Set(taken.map(time));
  const pins = new Map<number, Waiting>();
  for (const article of queue) {
    const { pinnedTo } = article;
    if (!pinnedTo || pinnedTo <= from || gone.has(time(pinnedTo))) continue;
    if (!pins.has(time(pinnedTo))) pins.set(time(pinnedTo), article);
  }
  return pins;
}

const asExtra = (at: number): PlannedSlot => ({
  at: new Date(at),
  series: null,
  takes: null,
  extra: true,
  content: { kind: 'empty' },
});

/** Slots of the rhythm and moments of pins together, in order of time. */
function momentsOf(input: PlanInput, pins: ReadonlyMap<number, Waiting>): PlannedSlot[] {
  const gone = new Set(input.taken.map(time));
  const regular = slotsBetween(input.rule, input.from, input.until)
    .filter(({ at }) => !gone.has(time(at)))
    .map((slot): PlannedSlot => ({ ...slot, extra: false, content: { kind: 'empty' } }));
  const known = new Set(regular.map(({ at }) => time(at)));
  const extra = [...pins.keys()].filter((at) => !known.has(at) && at <= time(input.until));
  if (extra.length === 0) return regular;
  return [...regular, ...extra.map(asExtra)].sort((a, b) => time(a.at) - time(b.at));
}

/** Those that wait for the same slots, in order. A kind with a series of its own waits for that series alone. */
function lanesOf({ rule, queue }: PlanInput, pinned: ReadonlySet<string>) {
  const reserved = new Set(rule.slots.map(({ takes }) => takes));
  return Map.groupBy(
    queue.filter(({ id }) => !pinned.has(id)),
    ({ kind }): NewsKind | null => (reserved.has(kind) ? kind : null),
  );
}

/**
 * Which article appears when. Slots in order of time take the first article of the queue that waits for them by then; a
 * pinned article takes its own moment; a slot for which none waits stays empty. What a plan says of a moment does not
 * depend on how far it looks ahead, so that what is published is what was shown. Source: decision 7.
 */
export function planNews(input: PlanInput): NewsPlan {
  const pins = pinsOf(input);
  const pinned = new Set([...pins.values()].map(({ id }) => id));
  const lanes = lanesOf(input, pinned);
  const skipped = new Set(input.skipped.map(time));
  const placed = new Set<string>();
  const slots = momentsOf(input, pins).map((slot): PlannedSlot => {
    const fill = (id: string, isPinned: boolean): PlannedSlot => {
      placed.add(id);
      return { ...slot, content: { kind: 'article', id, pinned: isPinned } };
    };
    const own = pins.get(time(slot.at));
    if (own) return fill(own.id, true);
    if (skipped.has(time(slot.at))) return { ...slot, content: { kind: 'skipped' } };
    const lane = lanes.get(slot.takes) ?? [];
    const next = lane.findIndex(({ since }) => since <= slot.at);
    const [article] = next === -1 ? [] : lane.splice(next, 1);
    return article ? fill(article.id, false) : slot;
  });
  const unplaced = input.queue.flatMap(({ id }) => (placed.has(id) ? [] : [id]));
  return { slots, unplaced };
}
