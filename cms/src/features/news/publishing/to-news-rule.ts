import { toDay } from '@digivaardig/contracts/time';
import type { NewsKind, NewsRule } from './list-slots.ts';

interface NewsSettings {
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

/** Converts the news settings of a municipality document to a rule. */
export const toNewsRule = ({ newsSlots, newsHolidays }: NewsSettings): NewsRule => ({
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
