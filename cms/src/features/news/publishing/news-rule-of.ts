import { toDay } from '@digivaardig/contracts/time';
import type { NewsKind, NewsRule } from './slots-between.ts';

interface Source {
  newsSlots?:
    | readonly {
        weekday: string;
        time: string;
        series?: string | null;
        takes?: NewsKind | 'any' | null;
      }[]
    | null;
  newsHolidays?: readonly { start: string; end: string }[] | null;
}

/** Reads a municipality's news rule from its document. */
export const newsRuleOf = ({ newsSlots, newsHolidays }: Source): NewsRule => ({
  slots: (newsSlots ?? []).map(({ weekday, time, series, takes }) => ({
    weekday: Number(weekday),
    time,
    series: series?.trim() || null,
    takes: takes && takes !== 'any' ? takes : null,
  })),
  holidays: (newsHolidays ?? []).map(({ start, end }) => ({
    start: toDay(new Date(start)),
    end: toDay(new Date(end)),
  })),
});
