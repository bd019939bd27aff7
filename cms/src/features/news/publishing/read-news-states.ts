import type { Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { whereNotArchived } from '#features/municipalities';
import { toDay, getMonday, toInstant } from '@digivaardig/contracts/time';
import { type NewsWeek, computeNewsCoverage } from './news-weeks.ts';
import { planMunicipalityNews, planNewsWeeks } from './plan-municipality-news.ts';
import { type NewsPlanning, readNewsPlanning } from './read-news-planning.ts';

/** How a municipality's news stands. */
export interface NewsState {
  tenant: string;
  name: string;
  /** Articles that are ready: one that became a draft again is not counted. */
  waiting: number;
  hasSlots: boolean;
  emptyWeek: NewsWeek | null;
  filledThrough: NewsWeek | null;
  next: { slotAt: Date; title: string } | null;
}

interface StateQuery {
  /** Municipality ids; the caller answers for the right to see them. */
  tenants: readonly string[];
  now: Date;
}

/** How far a plan looks: two years. */
export const horizonWeeks = 104;

/** The end of what a plan looks at. */
export const getHorizon = (now: Date): Date =>
  new Date(now.getTime() + horizonWeeks * 7 * 24 * 3_600_000);

/**
 * Two years of plan cost nothing to speak of; what comes next lies within two months, or nothing
 * does.
 */
const nextArticleWithinMs = 8 * 7 * 24 * 3_600_000;

/** How one municipality's news stands. */
export function toNewsState(planning: NewsPlanning, now: Date): NewsState {
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

/** Reads how the news of these municipalities stands, in order of name. */
export async function readNewsStates(
  payload: Payload,
  { tenants, now }: StateQuery,
): Promise<NewsState[]> {
  const municipalities = await asSystem(payload).find({
    collection: 'municipalities',
    where: { and: [whereNotArchived, { id: { in: [...tenants] } }] },
    sort: 'name',
    pagination: false,
  });
  const since = toInstant(getMonday(toDay(now)), '00:00');
  const plannings = await readNewsPlanning(payload, { municipalities: municipalities.docs, since });
  return plannings.map((planning) => toNewsState(planning, now));
}
