import { addDays, toDay, getMonday, toInstant } from '@digivaardig/contracts/time';
import { groupByWeek, type NewsWeek } from './news-weeks.ts';
import { type NewsPlan, type PlanInput, planNews } from './plan-news.ts';
import type { NewsPlanning, WaitingArticle } from './read-news-planning.ts';

interface TimeSpan {
  now: Date;
  until: Date;
}

/** The moment up to which slots are done. A municipality without a watermark starts now. */
const getPlanStart = ({ checkedUntil }: NewsPlanning, now: Date): Date => checkedUntil ?? now;

/** A pinned article that is not ready keeps its future moment: it may be ready by then. */
const keepsItsPin = ({ ready, pinnedTo }: WaitingArticle, now: Date): boolean =>
  ready || (pinnedTo !== null && pinnedTo > now);

/** The input of `planNews` for a municipality and a period. */
export const toPlanInput = (planning: NewsPlanning, { now, until }: TimeSpan): PlanInput => ({
  rule: planning.rule,
  from: getPlanStart(planning, now),
  until,
  queue: planning.waiting.filter((article) => keepsItsPin(article, now)),
  skipped: planning.skipped,
  filled: planning.published.flatMap(({ slotAt }) => (slotAt ? [slotAt] : [])),
});

/** Plans the news of a municipality. */
export const planMunicipalityNews = (planning: NewsPlanning, span: TimeSpan): NewsPlan =>
  planNews(toPlanInput(planning, span));

/** Plans the news of a municipality by week, from this week on. */
export function planNewsWeeks(planning: NewsPlanning, now: Date, count: number): NewsWeek[] {
  const end = toInstant(addDays(getMonday(toDay(now)), count * 7), '00:00');
  const { slots } = planMunicipalityNews(planning, { now, until: new Date(end.getTime() - 1) });
  const publishedAt = planning.published.flatMap((one) => (one.visible ? [one.publishedAt] : []));
  const unready = new Set(planning.waiting.flatMap(({ id, ready }) => (ready ? [] : [id])));
  return groupByWeek({ slots, publishedAt, now, unready, count });
}
