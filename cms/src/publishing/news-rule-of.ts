import { dayOf } from './amsterdam.ts';
import type { NewsRule } from './slots-between.ts';

interface Source {
  newsSlots?: readonly { weekday: string; time: string }[] | null;
  newsHolidays?: readonly { start: string; end: string }[] | null;
}

/** Reads a municipality's news rule from its document. */
export const newsRuleOf = ({ newsSlots, newsHolidays }: Source): NewsRule => ({
  slots: (newsSlots ?? []).map(({ weekday, time }) => ({ weekday: Number(weekday), time })),
  holidays: (newsHolidays ?? []).map(({ start, end }) => ({
    start: dayOf(new Date(start)),
    end: dayOf(new Date(end)),
  })),
});
