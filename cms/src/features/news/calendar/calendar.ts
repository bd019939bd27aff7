import type { Origin } from '#features/content';
import type { NewsItem } from '../publishing/read-news-planning.ts';
import type { NewsKind } from '../publishing/list-slots.ts';

/** An article that waits, as the calendar shows it. */
export interface CalendarArticle {
  id: string;
  item: NewsItem;
  title: string;
  kind: NewsKind;
  origin: Origin;
  /** The municipality's own document or version; null when it has none. */
  ownId: string | null;
  /** Published, so that it can appear. */
  ready: boolean;
  /** Why not. */
  problem: 'draft' | 'withdrawn' | 'gone' | null;
  /** The municipality is rewriting it, and that is not published yet. */
  draftVersion: boolean;
  /** The library offers it and nobody here touched it. */
  filler: boolean;
  /** Moment (ISO) that somebody chose for it, while that is still to come. */
  pinnedTo: string | null;
  /** Moment (ISO) at which the plan lets it appear; null beyond what the plan looks ahead. */
  appearsAt: string | null;
}

/** A moment of a week. */
export interface CalendarSlot {
  /** ISO */
  at: string;
  series: string | null;
  takes: NewsKind | null;
  /** Chosen by hand, outside the rhythm. */
  extra: boolean;
  state: 'article' | 'empty' | 'skipped';
  /** The article that is planned; null without. */
  article: string | null;
  pinned: boolean;
  /** Its time has come: the platform publishes it any moment now. */
  due: boolean;
}

/** What appeared in a week. */
export interface CalendarPublication {
  id: string;
  item: NewsItem;
  title: string;
  /** ISO */
  publishedAt: string;
  /** In a slot, or by "nu publiceren". */
  inSlot: boolean;
  state: 'visible' | 'withdrawn' | 'hidden';
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
  /** A week without slots because of a holiday. */
  holiday: boolean;
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
  hasSlots: boolean;
  /** From the earliest shown on. */
  weeks: CalendarWeek[];
  /** The queue, in order. */
  waiting: CalendarArticle[];
  /** What can be put in the queue. */
  available: { item: NewsItem; title: string; kind: NewsKind; origin: Origin }[];
  /** What the library offers and this municipality refused. */
  declined: { item: NewsItem; title: string }[];
  filledThrough: WeekName | null;
  emptyWeek: WeekName | null;
  /** The first week without news is less than four weeks away. */
  short: boolean;
}
