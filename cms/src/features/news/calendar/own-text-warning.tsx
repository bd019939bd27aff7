import type { CalendarArticle } from './calendar.ts';
import { newsCalendarMessages } from './news-calendar-messages.ts';

/** Says which text will appear when it is not the one that the municipality wrote last. */
export function OwnTextWarning({ ownText }: Pick<CalendarArticle, 'ownText'>) {
  if (ownText === null || ownText === 'published') return null;
  return <p className="dv-warning">{newsCalendarMessages.ownText[ownText]}</p>;
}
