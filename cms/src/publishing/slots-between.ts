import { addDays, dayOf, momentOf, weekdayOf, type Day } from './amsterdam.ts';

/** When a municipality's news appears. */
export interface NewsRule {
  /** Weekday 1 (Monday) to 7, and a Dutch clock time as 09:00. */
  slots: readonly { weekday: number; time: string }[];
  /** Days from start to end inclusive without news. */
  holidays: readonly { start: Day; end: Day }[];
}

/**
 * The slots after `from` up to and including `to`, in order, each moment once. Holidays have none.
 * Source: decision 7.
 */
export function slotsBetween(rule: NewsRule, from: Date, to: Date): Date[] {
  const last = dayOf(to);
  const moments = new Map<number, Date>();
  for (let day = dayOf(from); day <= last; day = addDays(day, 1)) {
    if (rule.holidays.some(({ start, end }) => start <= day && day <= end)) continue;
    for (const { weekday, time } of rule.slots) {
      if (weekday !== weekdayOf(day)) continue;
      const at = momentOf(day, time);
      if (at > from && at <= to) moments.set(at.getTime(), at);
    }
  }
  return [...moments.values()].sort((a, b) => a.getTime() - b.getTime());
}
