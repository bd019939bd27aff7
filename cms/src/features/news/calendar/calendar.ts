import type { Origin, TextState } from '#features/content';
import type { NewsItem, NewsProblem } from '../publishing/read-news-planning.ts';
import type { Period } from '../publishing/periods.ts';
import type { NewsKind } from '../publishing/list-slots.ts';

/** A queued article, as the calendar shows it. */
export interface CalendarArticle {
  id: string;
  item: NewsItem;
  title: string;
  /** Its page on the site as readers will see it; null when it has no text to show. */
  previewUrl: string | null;
  kind: NewsKind;
  origin: Origin;
  /** The municipality's own document or version; null when it has none. */
  ownId: string | null;
  /** Whether it is published and not withdrawn. */
  ready: boolean;
  /** Why it is not ready. */
  problem: NewsProblem | null;
  /** Of the municipality's own document or version; null when it has none. */
  ownText: TextState | null;
  /** Whether it is a library fallback without a row in the queue. */
  filler: boolean;
  /** The future moment (ISO) that it is pinned to. */
  pinnedTo: string | null;
  /** The planned moment (ISO) of publication; null beyond the horizon. */
  appearsAt: string | null;
}

/** A slot of a week. */
export interface CalendarSlot {
  /** ISO */
  at: string;
  series: string | null;
  takes: NewsKind | null;
  /** Not a slot of the rule: an article is pinned here. */
  extra: boolean;
  state: 'article' | 'empty' | 'skipped';
  /** The article that is planned; null without. */
  article: string | null;
  pinned: boolean;
  /** The moment has passed: the platform publishes it shortly. */
  due: boolean;
}

/** A publication of a week. */
export interface CalendarPublication {
  id: string;
  item: NewsItem;
  title: string;
  /** ISO */
  publishedAt: string;
  /** Whether it filled a slot; otherwise it was published by "nu op de site". */
  inSlot: boolean;
  state: 'visible' | 'withdrawn' | 'hidden';
  /** The municipality's own document or version; null when it has none. */
  ownId: string | null;
  /** Its page on the site; null when readers cannot see it. */
  siteUrl: string | null;
}

export interface CalendarWeek {
  /** 2026-W48 */
  week: string;
  /** 2026-11-23 */
  monday: string;
  /** Negative for weeks that are over. */
  weeksAhead: number;
  /** `free` when nothing is due. */
  state: 'filled' | 'empty' | 'free';
  /** The days of this week without news. */
  holidays: Period[];
  published: CalendarPublication[];
  slots: CalendarSlot[];
}

interface WeekName {
  week: string;
  monday: string;
  weeksAhead: number;
}

/** The news calendar of one municipality. */
export interface NewsCalendar {
  municipality: { id: string; name: string };
  /** When it was read (ISO): the clock of the server, which decides what is past. */
  now: string;
  hasSlots: boolean;
  /** The days without news that are not over, in order. */
  holidays: Period[];
  /** From the earliest shown on. */
  weeks: CalendarWeek[];
  /** The queue, in order. */
  waiting: CalendarArticle[];
  /** Articles that can be added to the queue. */
  available: { item: NewsItem; title: string; kind: NewsKind; origin: Origin }[];
  /** Library articles that this municipality declined. */
  declined: { item: NewsItem; title: string }[];
  /** All articles that appeared, by identity, and whether readers see them still. */
  appeared: { article: string; isVisible: boolean }[];
  filledThrough: WeekName | null;
  emptyWeek: WeekName | null;
  /** The first week without news is less than four weeks away. */
  short: boolean;
}
