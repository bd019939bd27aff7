import { addDays, toDay, getMonday, toInstant } from '@digivaardig/contracts/time';
import { newsWeeks, type NewsWeek } from './news-weeks.ts';
import { type NewsPlan, type PlanInput, planNews } from './plan-news.ts';
import type { NewsPlanning, WaitingArticle } from './read-news-planning.ts';

interface Span {
  now: Date;
  until: Date;
}

/** The moment before which a municipality's slots are done. One that was never looked at begins now. */
export const plannedFrom = ({ checkedUntil }: NewsPlanning, now: Date): Date => checkedUntil ?? now;

/** An article that is not ready keeps a moment that is still to come: it may be ready by then. */
const counts = ({ ready, pinnedTo }: WaitingArticle, now: Date): boolean =>
  ready || (pinnedTo !== null && pinnedTo > now);

/** What the plan of a municipality follows from, over this span. */
export const planInputOf = (planning: NewsPlanning, { now, until }: Span): PlanInput => ({
  rule: planning.rule,
  from: plannedFrom(planning, now),
  until,
  queue: planning.waiting.filter((article) => counts(article, now)),
  skipped: planning.skipped,
  taken: planning.appeared.flatMap(({ slotAt }) => (slotAt ? [slotAt] : [])),
});

/** The plan of a municipality's news, as it stands. */
export const planOf = (planning: NewsPlanning, span: Span): NewsPlan =>
  planNews(planInputOf(planning, span));

/** The same by week, from this week on; with so many weeks in it. */
export function weeksOf(planning: NewsPlanning, now: Date, count: number): NewsWeek[] {
  const end = toInstant(addDays(getMonday(toDay(now)), count * 7), '00:00');
  const { slots } = planOf(planning, { now, until: new Date(end.getTime() - 1) });
  const appeared = planning.appeared.flatMap((one) => (one.visible ? [one.publishedAt] : []));
  const unready = new Set(planning.waiting.flatMap(({ id, ready }) => (ready ? [] : [id])));
  return newsWeeks({ slots, appeared, now, unready, count });
}
