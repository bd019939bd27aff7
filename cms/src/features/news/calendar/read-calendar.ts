import type { Payload } from 'payload';
import {
  type OwnVersion,
  readOwnVersions,
  readTextStates,
  type TextState,
  toPreviewUrl,
} from '#features/content';
import { sitePaths } from '@digivaardig/contracts/site-paths';
import { env } from '#platform/env.ts';
import { newsKind } from '../kinds/news.ts';
import { doPeriodsOverlap, type Period } from '../publishing/periods.ts';
import type { Municipality } from '../../../payload-types.ts';
import { addDays, toDay, getMonday, toIsoWeek } from '@digivaardig/contracts/time';
import { isNewsShort, type NewsWeek, computeNewsCoverage } from '../publishing/news-weeks.ts';
import type { PlannedSlot } from '../publishing/plan-news.ts';
import { planNewsWeeks } from '../publishing/plan-municipality-news.ts';
import {
  type PublishedArticle,
  type NewsPlanning,
  readNewsPlanning,
} from '../publishing/read-news-planning.ts';
import { horizonWeeks } from '../publishing/read-news-states.ts';
import type {
  CalendarArticle,
  CalendarPublication,
  CalendarSlot,
  CalendarWeek,
  NewsCalendar,
} from './calendar.ts';

/** The least number of weeks shown; the first empty week is always included. */
const minWeeksShown = 10;

const toSiteUrl = (municipality: Municipality, slug: string | null): string | null =>
  slug && `${env.SITE_URL}${sitePaths.article(municipality.slug ?? '', slug)}`;

const toCalendarPublication =
  (municipality: Municipality, versions: ReadonlyMap<string, OwnVersion>) =>
  ({ id, item, title, slug, ownId, ...rest }: PublishedArticle): CalendarPublication => ({
    id,
    item,
    title,
    ownId: ownId ?? versions.get(item.value)?.id ?? null,
    publishedAt: rest.publishedAt.toISOString(),
    inSlot: rest.slotAt !== null,
    state: rest.withdrawnAt ? 'withdrawn' : rest.visible ? 'visible' : 'hidden',
    siteUrl: rest.visible ? toSiteUrl(municipality, slug) : null,
  });

const toCalendarSlot = (slot: PlannedSlot, now: Date): CalendarSlot => {
  const { at, content, extra, series, takes } = slot;
  const article = content.kind === 'article' ? content.id : null;
  return {
    at: at.toISOString(),
    series,
    takes,
    extra,
    state: content.kind,
    article,
    pinned: content.kind === 'article' && content.pinned,
    due: at <= now,
  };
};

const toWeekName = ({ week, monday, weeksAhead }: NewsWeek) => ({ week, monday, weeksAhead });

/** The holidays that share a day with this period, in order. */
const findHolidays = ({ rule }: NewsPlanning, period: Period): Period[] =>
  rule.holidays
    .filter((holiday) => doPeriodsOverlap(holiday, period))
    .sort((a, b) => (a.start < b.start ? -1 : 1));

function toCalendarArticles(
  municipality: Municipality,
  { waiting }: NewsPlanning,
  weeks: readonly NewsWeek[],
  versions: ReadonlyMap<string, OwnVersion>,
  texts: ReadonlyMap<string, TextState>,
  now: Date,
) {
  const appearsAt = new Map(
    weeks.flatMap(({ slots }) =>
      slots.flatMap(({ at, content }) =>
        content.kind === 'article' ? [[content.id, at.toISOString()] as const] : [],
      ),
    ),
  );
  return waiting.map((article): CalendarArticle => {
    const ownId = article.ownId ?? versions.get(article.id)?.id ?? null;
    return {
      id: article.id,
      item: article.item,
      title: article.title,
      previewUrl: toPreviewUrl(newsKind, municipality.slug ?? '', article.slug ?? ''),
      kind: article.kind,
      origin: article.origin,
      ready: article.ready,
      problem: article.problem,
      ownId,
      ownText: texts.get(ownId ?? '') ?? null,
      filler: article.row === null,
      pinnedTo: article.pinnedTo && article.pinnedTo > now ? article.pinnedTo.toISOString() : null,
      appearsAt: appearsAt.get(article.id) ?? null,
    };
  });
}

/**
 * Reads the news calendar of a municipality: `back` past weeks, this week, and the weeks ahead. A
 * constant number of queries. Reads as the system: the caller checks access to the queue.
 */
export async function readCalendar(
  payload: Payload,
  municipality: Municipality,
  { now, back }: { now: Date; back: number },
): Promise<NewsCalendar> {
  const firstMonday = addDays(getMonday(toDay(now)), -7 * back);
  const [[planning], versions, texts] = await Promise.all([
    readNewsPlanning(payload, { municipalities: [municipality] }),
    readOwnVersions(payload, 'news', municipality.id),
    readTextStates(payload, 'news', municipality.id),
  ]);
  if (!planning) throw new Error('A municipality has a plan.');
  // A published article cannot be queued again.
  const publishedIds = new Set(planning.published.map(({ item }) => item.value));
  const plannedWeeks = planNewsWeeks(planning, now, horizonWeeks);
  const coverage = computeNewsCoverage(plannedWeeks);
  const publications = Map.groupBy(planning.published, ({ publishedAt }) =>
    getMonday(toDay(publishedAt)),
  );
  const weekCount = Math.max(minWeeksShown, (coverage.emptyWeek?.weeksAhead ?? 0) + 2);
  const weeks = Array.from({ length: back + weekCount }, (_, index): CalendarWeek => {
    const monday = addDays(firstMonday, 7 * index);
    const publishedInWeek = (publications.get(monday) ?? []).map(
      toCalendarPublication(municipality, versions),
    );
    const plannedWeek = plannedWeeks[index - back];
    return {
      week: toIsoWeek(monday),
      monday,
      weeksAhead: index - back,
      published: publishedInWeek,
      state: plannedWeek?.state ?? (publishedInWeek.length > 0 ? 'filled' : 'free'),
      holidays: findHolidays(planning, { start: monday, end: addDays(monday, 6) }),
      slots: (plannedWeek?.slots ?? []).map((slot) => toCalendarSlot(slot, now)),
    };
  });
  return {
    municipality: { id: municipality.id, name: municipality.name },
    now: now.toISOString(),
    hasSlots: planning.rule.slots.length > 0,
    holidays: findHolidays(planning, { start: toDay(now), end: '9999-12-31' }),
    weeks,
    waiting: toCalendarArticles(municipality, planning, plannedWeeks, versions, texts, now),
    available: planning.available,
    declined: planning.declined.filter(({ item }) => !publishedIds.has(item.value)),
    appeared: planning.published.map(({ item, visible }) => ({
      article: item.value,
      isVisible: visible,
    })),
    filledThrough: coverage.filledThrough && toWeekName(coverage.filledThrough),
    emptyWeek: coverage.emptyWeek && toWeekName(coverage.emptyWeek),
    short: isNewsShort(coverage),
  };
}
