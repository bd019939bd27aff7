import { addDays, toDay, toInstant, getWeekday, type Day } from '@digivaardig/contracts/time';

/** The kind of an article. A slot can accept one kind only. */
export type NewsKind = 'article' | 'digitip';

/** A fixed moment in the week. */
export interface SlotRule {
  /** 1 (Monday) to 7. */
  weekday: number;
  /** A Dutch clock time: 09:00. */
  time: string;
  /** The name of a series, such as Digidonderdag; null for a plain slot. */
  series: string | null;
  /** The one kind of article that it accepts; null for any. */
  takes: NewsKind | null;
}

/** When the news of a municipality is published. */
export interface NewsRule {
  slots: readonly SlotRule[];
  /** Days from start to end inclusive without news. */
  holidays: readonly { start: Day; end: Day }[];
}

/** A moment at which an article is to be published. */
export interface Slot extends Pick<SlotRule, 'series' | 'takes'> {
  at: Date;
}

/**
 * Lists the slots after `from` up to and including `to`, in order, each moment once. Holidays have
 * no slots. Source: decision 013.
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
