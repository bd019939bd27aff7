import { addDays, toDay, getMonday, type Day, toIsoWeek } from '@digivaardig/contracts/time';
import type { PlannedSlot } from './plan-news.ts';

/** A week of the calendar. */
export interface NewsWeek {
  /** 2026-W48 */
  week: string;
  monday: Day;
  /** 0 for this week, 1 for the next. */
  weeksAhead: number;
  /** The planned slots of this week. */
  slots: PlannedSlot[];
  /** `free` when no news is due: a holiday, only skipped slots, or no slots left. */
  state: 'filled' | 'empty' | 'free';
}

interface WeekInput {
  slots: readonly PlannedSlot[];
  /** When the publications appeared that readers can still see. */
  publishedAt: readonly Date[];
  now: Date;
  /** Articles that are not ready. A draft that keeps its moment does not fill a week. */
  unready: ReadonlySet<string>;
  /** The number of weeks, this week included. */
  count: number;
}

function getWeekState(
  slots: readonly PlannedSlot[],
  appeared: number,
  unready: ReadonlySet<string>,
): NewsWeek['state'] {
  const isReady = ({ content }: PlannedSlot) =>
    content.kind === 'article' && !unready.has(content.id);
  if (appeared > 0 || slots.some(isReady)) return 'filled';
  return slots.some(({ content }) => content.kind !== 'skipped') ? 'empty' : 'free';
}

/** Groups planned slots by week, from the week of `now` on, with the state of each week. */
export function groupByWeek({ slots, publishedAt, now, unready, count }: WeekInput): NewsWeek[] {
  const slotsByMonday = Map.groupBy(slots, ({ at }) => getMonday(toDay(at)));
  const publishedByMonday = Map.groupBy(publishedAt, (at) => getMonday(toDay(at)));
  const start = getMonday(toDay(now));
  return Array.from({ length: count }, (_, weeksAhead): NewsWeek => {
    const monday = addDays(start, weeksAhead * 7);
    const weekSlots = slotsByMonday.get(monday) ?? [];
    const state = getWeekState(weekSlots, publishedByMonday.get(monday)?.length ?? 0, unready);
    return { week: toIsoWeek(monday), monday, weeksAhead, slots: weekSlots, state };
  });
}

/** How far ahead a municipality has news. */
export interface NewsCoverage {
  /** The first week in which news is due and none is planned; null when there is none. */
  emptyWeek: NewsWeek | null;
  /** The last filled week before it; null when there is none. */
  filledThrough: NewsWeek | null;
}

/**
 * Computes how far ahead every week has news. Weeks without slots are skipped. Source: rule 5 of
 * the domain.
 */
export function computeNewsCoverage(weeks: readonly NewsWeek[]): NewsCoverage {
  const firstEmpty = weeks.findIndex(({ state }) => state === 'empty');
  const filledWeeks = firstEmpty === -1 ? weeks : weeks.slice(0, firstEmpty);
  return {
    emptyWeek: weeks[firstEmpty] ?? null,
    filledThrough: filledWeeks.findLast(({ state }) => state === 'filled') ?? null,
  };
}

/**
 * The number of weeks, this week included, that should have news. With fewer, the communication
 * officers are notified.
 */
const minWeeksPlanned = 4;

/** Whether the first week without news is fewer than `minWeeksPlanned` weeks away. */
export const isNewsShort = ({ emptyWeek }: NewsCoverage): boolean =>
  emptyWeek !== null && emptyWeek.weeksAhead < minWeeksPlanned;
