import type { Payload } from 'payload';
import { idOf } from '../access/id-of.ts';
import { asSystem } from '../access/system.ts';
import { notArchived } from '../archive/is-archived.ts';
import { dayOf, mondayOf, momentOf } from './amsterdam.ts';
import { type EmptyWeek, firstEmptyWeek } from './first-empty-week.ts';
import { newsRuleOf } from './news-rule-of.ts';
import { slotsBetween } from './slots-between.ts';

/** How a municipality's news stands. */
export interface NewsState {
  tenant: string;
  name: string;
  /** Articles that are ready: one that became a draft again is not counted. */
  waiting: number;
  hasSlots: boolean;
  emptyWeek: EmptyWeek | null;
  next: { slotAt: Date; title: string } | null;
}

interface Question {
  /** Municipality ids; the caller answers for the right to see them. */
  tenants: readonly string[] | 'all';
  now: Date;
}

/** An article that was thrown away leaves its id, or nothing, in the queue. */
const isReady = (article: unknown): boolean =>
  typeof article === 'object' &&
  article !== null &&
  '_status' in article &&
  article._status === 'published';

const weeks = (count: number): number => count * 7 * 24 * 3_600_000;

/** Reads how the news of these municipalities stands, in order of name. */
export async function readNewsStates(
  payload: Payload,
  { tenants, now }: Question,
): Promise<NewsState[]> {
  const system = asSystem(payload);
  const municipalities = await system.find({
    collection: 'municipalities',
    where: tenants === 'all' ? notArchived : { and: [notArchived, { id: { in: [...tenants] } }] },
    sort: 'name',
    pagination: false,
  });
  const ids = municipalities.docs.map(({ id }) => id);
  const monday = momentOf(mondayOf(dayOf(now)), '00:00');
  const [queue, published] = await Promise.all([
    system.find({
      collection: 'news-queue',
      where: { tenant: { in: ids } },
      sort: '_order',
      depth: 1,
      select: { tenant: true, item: true, queuedAt: true },
      populate: {
        news: { title: true, _status: true },
        'library-news': { title: true, _status: true },
      },
      pagination: false,
    }),
    system.find({
      collection: 'news-publications',
      where: {
        tenant: { in: ids },
        publishedAt: { greater_than_equal: monday.toISOString() },
        withdrawnAt: { exists: false },
      },
      select: { tenant: true },
      pagination: false,
    }),
  ]);
  const ready = queue.docs.filter(({ item }) => isReady(item.value));
  const queueOf = Map.groupBy(ready, ({ tenant }) => idOf(tenant) ?? '');
  const publishedOf = Map.groupBy(published.docs, ({ tenant }) => idOf(tenant) ?? '');
  return municipalities.docs.map((municipality) => {
    const rule = newsRuleOf(municipality);
    const waiting = queueOf.get(municipality.id) ?? [];
    const [slotAt] = slotsBetween(rule, now, new Date(now.getTime() + weeks(8)));
    const first = waiting[0]?.item.value;
    const title = first && typeof first === 'object' ? first.title : null;
    return {
      tenant: municipality.id,
      name: municipality.name,
      waiting: waiting.length,
      hasSlots: rule.slots.length > 0,
      emptyWeek: firstEmptyWeek({
        rule,
        waiting: waiting.length,
        publishedThisWeek: publishedOf.get(municipality.id)?.length ?? 0,
        now,
      }),
      next: slotAt && title ? { slotAt, title } : null,
    };
  });
}
