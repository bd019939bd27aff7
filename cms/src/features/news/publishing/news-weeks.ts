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

interface Planned {
  slots: readonly PlannedSlot[];
  /** The moments at which something appeared that readers can still find. */
  appeared: readonly Date[];
  now: Date;
  /** Articles that cannot appear as they are: a draft that keeps its moment fills no week. */
  unready: ReadonlySet<string>;
  /** How many weeks, this one included. */
  count: number;
}

function stateOf(
  slots: readonly PlannedSlot[],
  appeared: number,
  unready: ReadonlySet<string>,
): NewsWeek['state'] {
  const isSure = ({ content }: PlannedSlot) =>
    content.kind === 'article' && !unready.has(content.id);
  if (appeared > 0 || slots.some(isSure)) return 'filled';
  return slots.some(({ content }) => content.kind !== 'skipped') ? 'empty' : 'free';
}

/** A plan by week, from the week of `now` on: each with whether readers get news in it. */
export function newsWeeks({ slots, appeared, now, unready, count }: Planned): NewsWeek[] {
  const slotsOf = Map.groupBy(slots, ({ at }) => getMonday(toDay(at)));
  const appearedIn = Map.groupBy(appeared, (at) => getMonday(toDay(at)));
  const start = getMonday(toDay(now));
  return Array.from({ length: count }, (_, weeksAhead): NewsWeek => {
    const monday = addDays(start, weeksAhead * 7);
    const own = slotsOf.get(monday) ?? [];
    const state = stateOf(own, appearedIn.get(monday)?.length ?? 0, unready);
    return { week: toIsoWeek(monday), monday, weeksAhead, slots: own, state };
  });
}

/** How far the news goes. */
export interface Reach {
  /** The first week in which news is due and none is planned; null when none within sight. */
  emptyWeek: NewsWeek | null;
  /** The last week with news before that; null when there is none. */
  filledThrough: NewsWeek | null;
}

/** Until where each week has news. Weeks in which none is due break nothing. Source: rule 5 of the domain. */
export function reachOf(weeks: readonly NewsWeek[]): Reach {
  const firstEmpty = weeks.findIndex(({ state }) => state === 'empty');
  const before = firstEmpty === -1 ? weeks : weeks.slice(0, firstEmpty);
  return {
    emptyWeek: weeks[firstEmpty] ?? null,
    filledThrough: before.findLast(({ state }) => state === 'filled') ?? null,
  };
}

/** News should be planned for this many weeks, this one included; with less, the officers hear of it. */
export const weeksWanted = 4;

/** Is the first week without news too near? */
export const isShort = ({ emptyWeek }: Reach): boolean =>
  emptyWeek !== null && emptyWeek.weeksAhead < weeksWanted;
