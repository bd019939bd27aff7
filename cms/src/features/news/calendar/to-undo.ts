import type { Period } from '../publishing/periods.ts';
import { removePeriod } from '../publishing/periods.ts';
import type { CalendarSlot, NewsCalendar } from './calendar.ts';
import type { CalendarChange } from './calendar-changes.ts';

/** The changes that a button undoes. The others have a button of their own for the way back. */
const undoable = new Set<CalendarChange['type']>([
  'pin',
  'unpin',
  'swap',
  'move',
  'skip',
  'addHoliday',
  'removeHoliday',
]);

/** The days of these periods that are in none of the others. */
const subtract = (periods: readonly Period[], others: readonly Period[]): Period[] =>
  others.reduce<Period[]>((left, other) => removePeriod(left, other), [...periods]);

const listSlots = ({ weeks }: NewsCalendar): CalendarSlot[] => weeks.flatMap(({ slots }) => slots);

/** The changes that give pins back as they were; those that are too many go first. */
function undoPins(before: NewsCalendar, after: NewsCalendar): CalendarChange[] {
  const pairs = after.waiting.flatMap((article) => {
    const earlier = before.waiting.find(({ id }) => id === article.id);
    return earlier && earlier.pinnedTo !== article.pinnedTo ? [{ earlier, article }] : [];
  });
  const removed = pairs.flatMap(({ earlier, article }): CalendarChange[] => {
    if (!article.pinnedTo) return [];
    // Its row was made for the pin: without it the article fills by itself again.
    const hasNewRow = earlier.filler && !article.filler;
    return [{ type: hasNewRow ? 'remove' : 'unpin', article: article.id }];
  });
  const restored = pairs.flatMap(({ earlier: { id, pinnedTo } }): CalendarChange[] =>
    pinnedTo ? [{ type: 'pin', article: id, at: pinnedTo, over: null }] : [],
  );
  return [...removed, ...restored];
}

function undoOrder(before: NewsCalendar, change: CalendarChange): CalendarChange[] {
  if (change.type === 'swap') {
    const { article, at, with: other, withAt } = change;
    return [{ type: 'swap', article, at: withAt, with: other, withAt: at }];
  }
  if (change.type !== 'move') return [];
  const index = before.waiting.findIndex(({ id }) => id === change.article);
  const next = before.waiting[index + 1]?.id ?? null;
  return [{ type: 'move', article: change.article, before: next }];
}

function undoSkips(before: NewsCalendar, after: NewsCalendar): CalendarChange[] {
  const slotsAfter = new Map(listSlots(after).map((slot) => [slot.at, slot]));
  return listSlots(before).flatMap(({ at, state }): CalendarChange[] => {
    const slot = slotsAfter.get(at);
    if (!slot || (state === 'skipped') === (slot.state === 'skipped')) return [];
    return [state === 'skipped' ? { type: 'skip', at, over: null } : { type: 'unskip', at }];
  });
}

/**
 * The changes that bring a calendar back to what it was before a change, in the order in which they
 * are possible; empty when the change is none that is undone.
 */
export function toUndo(
  before: NewsCalendar,
  after: NewsCalendar,
  change: CalendarChange,
): CalendarChange[] {
  if (!undoable.has(change.type)) return [];
  const pins = undoPins(before, after);
  const swapsByPins = change.type === 'swap' && pins.length > 0;
  return [
    ...(swapsByPins ? [] : undoOrder(before, change)),
    ...subtract(after.holidays, before.holidays).map((period): CalendarChange => ({
      type: 'removeHoliday',
      period,
    })),
    ...subtract(before.holidays, after.holidays).map((period): CalendarChange => ({
      type: 'addHoliday',
      period,
    })),
    ...pins,
    ...undoSkips(before, after),
  ];
}
