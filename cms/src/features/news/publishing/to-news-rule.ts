import { isListOf, isRecord, isText } from '@digivaardig/contracts/guards';
import { toDay } from '@digivaardig/contracts/time';
import { toMoment } from '@digivaardig/contracts/moments';
import type { Municipality } from '../../../payload-types.ts';
import type { NewsRule } from './list-slots.ts';

type Rows<Name extends 'newsSlots' | 'newsHolidays'> =
  readonly NonNullable<Municipality[Name]>[number][] | null;

interface NewsSettings {
  newsSlots?: Rows<'newsSlots'>;
  newsHolidays?: Rows<'newsHolidays'>;
}

const isRows = isListOf(isRecord);

const toRows = <Row>(rows: readonly Row[] | null | undefined): readonly Row[] =>
  isRows(rows) ? rows : [];

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Converts the news settings of a municipality document to a rule. A slot or holiday that is not
 * readable, such as one of a wrong import, does not exist.
 */
export const toNewsRule = ({ newsSlots, newsHolidays }: NewsSettings): NewsRule => ({
  slots: toRows(newsSlots).flatMap(({ weekday, time, series, takes }) =>
    isText(time) && timePattern.test(time)
      ? {
          weekday: Number(weekday),
          time,
          series: isText(series) ? series.trim() || null : null,
          takes: takes === 'article' || takes === 'digitip' ? takes : null,
        }
      : [],
  ),
  holidays: toRows(newsHolidays).flatMap((holiday) => {
    const [start, end] = [toMoment(holiday.start), toMoment(holiday.end)];
    return start && end ? { start: toDay(new Date(start)), end: toDay(new Date(end)) } : [];
  }),
});
