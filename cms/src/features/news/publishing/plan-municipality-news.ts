import { addDays, toDay, getMonday, toInstant } from '@digivaardig/contracts/time';
import { groupByWeek, type NewsWeek } from './news-weeks.ts';
import { type NewsPlan, type PlanInput, planNews } from './plan-news.ts';
import type { NewsPlanning, WaitingArticle } from './read-news-planning.ts';

interface TimeSpan {
  now: Date;
  until: Date;
}

/**
 * The moment before which a municipality's slots are done. One that was never looked at begins now.
 */
export const getPlanStart = ({ checkedUntil }: NewsPlanning, now: Date): Date =>
  checkedUntil ?? now;

/** An article that is not ready keeps a moment that is still to come: it may be ready by then. */
const keepsItsPin = ({ ready, pinnedTo }: WaitingArticle, now: Date): boolean =>
  ready || (pinnedTo !== null && pinnedTo > now);

/** What the plan of a municipality follows from, over this span. */
export const toPlanInput = (planning: NewsPlanning, { now, until }: TimeSpan): PlanInput => ({
  rule: planning.rule,
  from: getPlanStart(planning, now),
  until,
  queue: planning.waiting.filter((article) => keepsItsPin(article, now)),
  skipped: planning.skipped,
  filled: planning.published.flatMap(({ slotAt }) => (slotAt ? [slotAt] : [])),
});

/** The plan of a municipality's news, as it stands. */
export const planMunicipalityNews = (planning: NewsPlanning, span: TimeSpan): NewsPlan =>
  planNews(toPlanInput(planning, span));

/** The same by week, from this week on; with so many weeks in it. */
export function planNewsWeeks(planning: NewsPlanning, now: Date, count: number): NewsWeek[] {
  const end = toInstant(addDays(getMonday(toDay(now)), count * 7), '00:00');
  const { slots } = planMunicipalityNews(planning, { now, until: new Date(end.getTime() - 1) });
  const publishedAt = planning.published.flatMap((one) => (one.visible ? [one.publishedAt] : []));
  const unready = new Set(planning.waiting.flatMap(({ id, ready }) => (ready ? [] : [id])));
  return groupByWeek({ slots, publishedAt, now, unready, count });
}
