import { addDays, toDay, getMonday, type Day, toIsoWeek } from '@digivaardig/contracts/time';
import type { PlannedSlot } from './plan-news.ts';

/** A week of the calendar. */
export interface NewsWeek {
  /** 2026-W48 */
  week: string;
  monday: Day;
  /** 0 for this week, 1 for the next. */
  weeksAhead: number;
  /** What is still to come in it. */
  slots: PlannedSlot[];
  /** `free` when nothing is due: a holiday, skipped on purpose, or a week that is over. */
  state: 'filled' | 'empty' | 'free';
}

interface WeekInput {
  slots: readonly PlannedSlot[];
  /** The moments at which something appeared that readers can still find. */
  publishedAt: readonly Date[];
  now: Date;
  /** Articles that cannot appear as they are: a draft that keeps its moment fills no week. */
  unready: ReadonlySet<string>;
  /** How many weeks, this one included. */
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

/** A plan by week, from the week of `now` on: each with whether readers get news in it. */
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

/** How far the news goes. */
export interface NewsCoverage {
  /** The first week in which news is due and none is planned; null when none within sight. */
  emptyWeek: NewsWeek | null;
  /** The last week with news before that; null when there is none. */
  filledThrough: NewsWeek | null;
}

/**
 * Until where each week has news. Weeks in which none is due break nothing. Source: rule 5 of the
 * domain.
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
 * News should be planned for this many weeks, this one included; with less, the officers hear of
 * it.
 */
export const minWeeksPlanned = 4;

/** Is the first week without news too near? */
export const isNewsShort = ({ emptyWeek }: NewsCoverage): boolean =>
  emptyWeek !== null && emptyWeek.weeksAhead < minWeeksPlanned;
