import { toDay, toIsoWeek } from '@digivaardig/contracts/time';
import type { CalendarArticle, NewsCalendar } from './calendar.ts';
import type { CalendarChange } from './calendar-changes.ts';
import { formatShortMoment } from './format-moment.ts';
import { newsCalendarMessages } from './news-calendar-messages.ts';

const { shifts: messages } = newsCalendarMessages;

/** The changes after which other articles may get another moment. */
const shifting = new Set<CalendarChange['type']>([
  'pin',
  'plan',
  'unpin',
  'skip',
  'unskip',
  'addHoliday',
  'removeHoliday',
]);

function describeShift(before: CalendarArticle, after: CalendarArticle): string {
  const { title } = before;
  if (!after.appearsAt) return messages.none(title);
  const when = formatShortMoment(after.appearsAt);
  const week = toIsoWeek(toDay(new Date(after.appearsAt)));
  const isEarlier = before.appearsAt !== null && after.appearsAt < before.appearsAt;
  return isEarlier ? messages.earlier(title, when, week) : messages.later(title, when, week);
}

/**
 * Says what a change means for the other articles: the first one that gets another moment, how many
 * follow, and what lost its pin. Empty when nothing else moves.
 */
export function describeShifts(
  before: NewsCalendar,
  after: NewsCalendar,
  change: CalendarChange,
): string {
  if (!shifting.has(change.type)) return '';
  const changedId =
    'article' in change ? change.article : 'item' in change ? change.item.value : null;
  const pairs = before.waiting.flatMap((article) => {
    const now = after.waiting.find(({ id }) => id === article.id);
    return now && article.id !== changedId ? [{ before: article, after: now }] : [];
  });
  const unpinned = pairs
    .filter((pair) => pair.before.pinnedTo && !pair.after.pinnedTo)
    .map((pair) => messages.unpinned(pair.before.title));
  const [first, ...others] = pairs
    .filter((pair) => pair.before.appearsAt !== pair.after.appearsAt && pair.before.appearsAt)
    .sort((a, b) => ((a.before.appearsAt ?? '') < (b.before.appearsAt ?? '') ? -1 : 1));
  return [
    ...unpinned,
    ...(first ? [describeShift(first.before, first.after)] : []),
    ...(others.length > 0 ? [messages.others(others.length)] : []),
  ].join(' ');
}
