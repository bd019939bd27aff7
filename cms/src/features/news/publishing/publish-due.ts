import { newsPublished } from '../events.ts';
import type { Payload, PayloadRequest, Where } from 'payload';
import { databaseAdapter } from '#platform/access/driver-collection.ts';
import { idOf } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { notArchived } from '#features/municipalities';
import { inTransaction } from '#platform/db/unit-of-work.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import type { Municipality } from '../../../payload-types.ts';
import { moveWatermark } from './move-watermark.ts';
import { newsRuleOf } from './news-rule-of.ts';
import { planOf } from './plan-of.ts';
import { readNewsPlanning, type WaitingArticle } from './read-news-planning.ts';
import { slotsBetween } from './slots-between.ts';

const hour = 3_600_000;

/** Municipalities with an article that was pinned to a moment that has come. */
async function pinsDue(payload: Payload, now: Date): Promise<Map<string, Date[]>> {
  const found = await asSystem(payload).find({
    collection: 'news-queue',
    where: { pinnedTo: { less_than_equal: now.toISOString() } },
    select: { tenant: true, pinnedTo: true },
    pagination: false,
  });
  const moments = Map.groupBy(found.docs, ({ tenant }) => idOf(tenant) ?? '');
  return new Map(
    [...moments].map(([tenant, rows]) => [
      tenant,
      rows.map(({ pinnedTo }) => new Date(pinnedTo ?? 0)),
    ]),
  );
}

/**
 * The municipalities with a slot, or a pinned moment, between their watermark and now. A municipality without a watermark
 * begins now; one that was idle for an hour is moved on, so that a slot added today does not ask for articles of last
 * month. An archived one is left alone: restoring it moves it on.
 */
export async function dueNews(payload: Payload, now: Date): Promise<string[]> {
  const system = asSystem(payload);
  const [municipalities, watermarks, pins] = await Promise.all([
    system.find({
      collection: 'municipalities',
      where: notArchived,
      select: { newsSlots: true, newsHolidays: true },
      pagination: false,
    }),
    system.find({ collection: 'news-watermarks', pagination: false }),
    pinsDue(payload, now),
  ]);
  const checked = new Map(
    watermarks.docs.map(({ tenantId, checkedUntil }) => [tenantId, new Date(checkedUntil)]),
  );
  const due: string[] = [];
  for (const municipality of municipalities.docs as Municipality[]) {
    const since = checked.get(municipality.id);
    const isDue =
      since !== undefined &&
      (slotsBetween(newsRuleOf(municipality), since, now).length > 0 ||
        pins.get(municipality.id)?.some((at) => at > since));
    if (isDue) due.push(municipality.id);
    else if (!since || now.getTime() - since.getTime() > hour) {
      await moveWatermark(payload, municipality.id, now);
    }
  }
  return due;
}

/** What is in the past is no wish any more: its article waits for its turn again. */
async function endLapsedPins(req: PayloadRequest, tenant: string, now: Date): Promise<void> {
  const lapsed: Where[] = [
    { tenant: { equals: tenant } },
    { pinnedTo: { less_than_equal: now.toISOString() } },
  ];
  // One write for all of them: nobody asked for it, so no hook has a say and nothing is logged.
  await databaseAdapter(req.payload).updateMany({
    collection: 'news-queue',
    where: { and: lapsed },
    data: { pinnedTo: null },
    req,
  });
}

/** Puts an article on the site of a municipality, in a slot or, without one, now. */
export async function publishArticle(
  req: PayloadRequest,
  tenant: string,
  { item, row }: Pick<WaitingArticle, 'item' | 'row'>,
  at: { publishedAt: Date; slotAt: Date | null },
): Promise<void> {
  const system = asSystem(req.payload, req);
  const slotAt = at.slotAt ? { slotAt: at.slotAt.toISOString() } : {};
  await system.create({
    collection: 'news-publications',
    data: { tenant, item, publishedAt: at.publishedAt.toISOString(), ...slotAt },
    context: { quietly: true },
  });
  if (row) await system.delete({ collection: 'news-queue', id: row.id });
}

/**
 * Publishes what is due for one municipality: publications, queue, watermark and event in one transaction. Two workers
 * cannot fill one slot: the second meets the unique index, or what the first wrote, and looks again.
 * @returns how many articles appeared
 */
export const publishDue = (payload: Payload, tenant: string, now: Date): Promise<number> =>
  inTransaction(payload, async (req) => {
    const system = asSystem(payload, req);
    // It may have been archived since it was found due.
    const found = await system.find({
      collection: 'municipalities',
      where: { and: [notArchived, { id: { equals: tenant } }] },
      pagination: false,
    });
    const [planning] = await readNewsPlanning(payload, {
      municipalities: found.docs,
      req,
    });
    if (!planning) return 0;
    const waiting = new Map(
      planning.waiting.filter(({ ready }) => ready).map((article) => [article.id, article]),
    );
    let published = 0;
    for (const { at, content } of planOf(planning, { now, until: now }).slots) {
      const article = content.kind === 'article' ? waiting.get(content.id) : undefined;
      if (!article) continue;
      await publishArticle(req, tenant, article, { publishedAt: at, slotAt: at });
      published += 1;
    }
    await endLapsedPins(req, tenant, now);
    await moveWatermark(payload, tenant, now, req);
    if (published > 0) await writeEvent(req, newsPublished, { tenant });
    return published;
  });
