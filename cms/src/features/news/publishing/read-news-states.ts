import { sortByName } from '@digivaardig/contracts/compare-names';
import type { Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { whereNotArchived } from '#features/municipalities';
import { toDay, getMonday, toInstant } from '@digivaardig/contracts/time';
import { type NewsWeek, computeNewsCoverage } from './news-weeks.ts';
import { planMunicipalityNews, planNewsWeeks } from './plan-municipality-news.ts';
import { type NewsPlanning, plannedFields, readNewsPlanning } from './read-news-planning.ts';

/** The state of the news of a municipality. */
export interface NewsState {
  tenant: string;
  name: string;
  /** The number of ready articles in the queue. */
  waiting: number;
  hasSlots: boolean;
  emptyWeek: NewsWeek | null;
  filledThrough: NewsWeek | null;
  next: { slotAt: Date; title: string } | null;
}

interface StateQuery {
  /** Municipality ids. The caller checks access. */
  tenants: readonly string[];
  now: Date;
}

/** How many weeks a plan looks ahead: two years. */
export const horizonWeeks = 104;

/** The end of the planned period. */
export const getHorizon = (now: Date): Date =>
  new Date(now.getTime() + horizonWeeks * 7 * 24 * 3_600_000);

/** The next article is within two months, or there is none. */
const nextArticleWithinMs = 8 * 7 * 24 * 3_600_000;

/** Computes the news state of one municipality. */
function toNewsState(planning: NewsPlanning, now: Date): NewsState {
  const { municipality, rule, waiting } = planning;
  const { slots } = planMunicipalityNews(planning, {
    now,
    until: new Date(now.getTime() + nextArticleWithinMs),
  });
  const ready = new Set(waiting.flatMap((one) => (one.ready ? [one.id] : [])));
  const next = slots.find(
    ({ at, content }) => at > now && content.kind === 'article' && ready.has(content.id),
  )?.content;
  const at = slots.find(({ content }) => content === next)?.at;
  const article = next?.kind === 'article' && waiting.find(({ id }) => id === next.id);
  return {
    tenant: municipality.id,
    name: municipality.name,
    waiting: ready.size,
    hasSlots: rule.slots.length > 0,
    ...computeNewsCoverage(planNewsWeeks(planning, now, horizonWeeks)),
    next: at && article ? { slotAt: at, title: article.title } : null,
  };
}

/** Reads the news states of these municipalities, in order of name. */
export async function readNewsStates(
  payload: Payload,
  { tenants, now }: StateQuery,
): Promise<NewsState[]> {
  const municipalities = await asSystem(payload).find({
    collection: 'municipalities',
    where: { and: [whereNotArchived, { id: { in: [...tenants] } }] },
    select: plannedFields,
    pagination: false,
  });
  const since = toInstant(getMonday(toDay(now)), '00:00');
  const plannings = await readNewsPlanning(payload, {
    municipalities: sortByName(municipalities.docs),
    since,
  });
  return plannings.map((planning) => toNewsState(planning, now));
}
