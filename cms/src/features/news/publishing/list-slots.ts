import { addDays, toDay, toInstant, getWeekday, type Day } from '@digivaardig/contracts/time';

/** What an article is, as far as a slot may ask for it. */
export type NewsKind = 'article' | 'digitip';

/** A fixed moment in the week. */
export interface SlotRule {
  /** 1 (Monday) to 7. */
  weekday: number;
  /** A Dutch clock time: 09:00. */
  time: string;
  /** What readers and officers call it, such as Digidonderdag; null for a plain slot. */
  series: string | null;
  /** The one kind of news it takes; null for any. */
  takes: NewsKind | null;
}

/** When a municipality's news appears. */
export interface NewsRule {
  slots: readonly SlotRule[];
  /** Days from start to end inclusive without news. */
  holidays: readonly { start: Day; end: Day }[];
}

/** A moment at which an article is due. */
export interface Slot extends Pick<SlotRule, 'series' | 'takes'> {
  at: Date;
}

/**
 * The slots after `from` up to and including `to`, in order, each moment once. Holidays have none.
 * Source: decision 013.
 */
export function listSlots({ slots, holidays }: NewsRule, from: Date, to: Date): Slot[] {
  const rulesByWeekday = Map.groupBy(slots, ({ weekday }) => weekday);
  const last = toDay(to);
  const slotsByTime = new Map<number, Slot>();
  for (let day = toDay(from); day <= last; day = addDays(day, 1)) {
    const rules = rulesByWeekday.get(getWeekday(day));
    if (!rules || holidays.some(({ start, end }) => start <= day && day <= end)) continue;
    for (const { time, series, takes } of rules) {
      const at = toInstant(day, time);
      const isIn = at > from && at <= to;
      if (isIn && !slotsByTime.has(at.getTime()))
        slotsByTime.set(at.getTime(), { at, series, takes });
    }
  }
  return [...slotsByTime.values()].sort((a, b) => a.at.getTime() - b.at.getTime());
}
