import {
  hasShape,
  isBoolean,
  isKeyOf,
  isListOf,
  isNullOr,
  isNumber,
  isText,
} from '@digivaardig/contracts/guards';
import { isTextState, type Origin } from '#client/content';
import type { NewsKind } from '../publishing/list-slots.ts';
import type { Period } from '../publishing/periods.ts';
import type { NewsItem } from '../publishing/read-news-planning.ts';
import type {
  CalendarArticle,
  CalendarPublication,
  CalendarSlot,
  CalendarWeek,
  NewsCalendar,
} from './calendar.ts';

const isItem = hasShape<NewsItem>({
  relationTo: isKeyOf<NewsItem['relationTo']>({ news: true, 'library-news': true }),
  value: isText,
});
const isKind = isKeyOf<NewsKind>({ article: true, digitip: true });
const isOrigin = isKeyOf<Origin>({ library: true, adapted: true, own: true });

const isArticle = hasShape<CalendarArticle>({
  id: isText,
  item: isItem,
  title: isText,
  previewUrl: isNullOr(isText),
  kind: isKind,
  origin: isOrigin,
  ownId: isNullOr(isText),
  ready: isBoolean,
  problem: isNullOr(
    isKeyOf<NonNullable<CalendarArticle['problem']>>({
      draft: true,
      withdrawn: true,
      gone: true,
      selfScan: true,
    }),
  ),
  ownText: isNullOr(isTextState),
  filler: isBoolean,
  pinnedTo: isNullOr(isText),
  appearsAt: isNullOr(isText),
});

const isSlot = hasShape<CalendarSlot>({
  at: isText,
  series: isNullOr(isText),
  takes: isNullOr(isKind),
  extra: isBoolean,
  state: isKeyOf<CalendarSlot['state']>({ article: true, empty: true, skipped: true }),
  article: isNullOr(isText),
  pinned: isBoolean,
  due: isBoolean,
});

const isPublication = hasShape<CalendarPublication>({
  id: isText,
  item: isItem,
  title: isText,
  publishedAt: isText,
  inSlot: isBoolean,
  state: isKeyOf<CalendarPublication['state']>({ visible: true, withdrawn: true, hidden: true }),
  ownId: isNullOr(isText),
  siteUrl: isNullOr(isText),
});

const isPeriod = hasShape<Period>({ start: isText, end: isText });

const weekName = { week: isText, monday: isText, weeksAhead: isNumber };

const isWeek = hasShape<CalendarWeek>({
  ...weekName,
  state: isKeyOf<CalendarWeek['state']>({ filled: true, empty: true, free: true }),
  holidays: isListOf(isPeriod),
  published: isListOf(isPublication),
  slots: isListOf(isSlot),
});

/** Whether an answer of the server is a calendar. */
export const isNewsCalendar = hasShape<NewsCalendar>({
  municipality: hasShape({ id: isText, name: isText }),
  now: isText,
  hasSlots: isBoolean,
  holidays: isListOf(isPeriod),
  weeks: isListOf(isWeek),
  waiting: isListOf(isArticle),
  available: isListOf(hasShape({ item: isItem, title: isText, kind: isKind, origin: isOrigin })),
  declined: isListOf(hasShape({ item: isItem, title: isText })),
  appeared: isListOf(hasShape({ article: isText, isVisible: isBoolean })),
  filledThrough: isNullOr(hasShape(weekName)),
  emptyWeek: isNullOr(hasShape(weekName)),
  short: isBoolean,
});
