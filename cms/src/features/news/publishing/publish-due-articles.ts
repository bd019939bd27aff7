import { newsPublished } from '../events.ts';
import { toMoment } from '@digivaardig/contracts/moments';
import type { Payload, PayloadRequest, Where } from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { whereNotArchived } from '#features/municipalities';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import { moveWatermark, takeBackWatermark } from './move-watermark.ts';
import { toNewsRule } from './to-news-rule.ts';
import { planMunicipalityNews } from './plan-municipality-news.ts';
import { plannedFields, readNewsPlanning, type WaitingArticle } from './read-news-planning.ts';
import { listSlots } from './list-slots.ts';

const hour = 3_600_000;

/** Clocks of workers differ by seconds; one that was wrong differs by more. */
const clockTolerance = hour;

/** The pinned moments that have come, by municipality. */
async function readDuePins(payload: Payload, now: Date): Promise<Map<string, Date[]>> {
  const pins = await asSystem(payload).find({
    collection: 'news-queue',
    where: { pinnedTo: { less_than_equal: now.toISOString() } },
    select: { tenant: true, pinnedTo: true },
    pagination: false,
  });
  const pinsByTenant = Map.groupBy(pins.docs, ({ tenant }) => toId(tenant) ?? '');
  return new Map(
    [...pinsByTenant].map(([tenant, rows]) => [
      tenant,
      rows.map(({ pinnedTo }) => new Date(pinnedTo ?? 0)),
    ]),
  );
}

/**
 * Lists the municipalities with a slot or a pinned moment between their watermark and now. A
 * municipality without a watermark starts now. The watermark of a municipality that was idle for an
 * hour moves on, so that a slot that is added today does not request articles for last month.
 * A watermark that lies ahead is taken back. Archived municipalities are skipped; restoring one moves its watermark.
 */
export async function listMunicipalitiesWithDueNews(
  payload: Payload,
  now: Date,
): Promise<string[]> {
  const system = asSystem(payload);
  const [municipalities, watermarks, pins] = await Promise.all([
    system.find({
      collection: 'municipalities',
      where: whereNotArchived,
      select: { newsSlots: true, newsHolidays: true },
      pagination: false,
    }),
    system.find({ collection: 'news-watermarks', pagination: false }),
    readDuePins(payload, now),
  ]);
  const checkedUntil = new Map(
    watermarks.docs.flatMap(({ tenantId, checkedUntil }) => {
      const moment = toMoment(checkedUntil);
      return moment === null ? [] : [[tenantId, new Date(moment)] as const];
    }),
  );
  const due: string[] = [];
  for (const municipality of municipalities.docs) {
    const { id } = municipality;
    try {
      const watermark = checkedUntil.get(id);
      const isDue =
        watermark !== undefined &&
        (listSlots(toNewsRule(municipality), watermark, now).length > 0 ||
          pins.get(id)?.some((at) => at > watermark));
      if (isDue) due.push(id);
      else if (watermark && watermark.getTime() - now.getTime() > clockTolerance) {
        await takeBackWatermark(payload, id, now);
      } else if (!watermark || now.getTime() - watermark.getTime() > hour) {
        await moveWatermark(payload, id, now);
      }
    } catch (error) {
      // Its own job then fails too, where that is seen, and stops no other municipality.
      payload.logger.error({ err: error, tenant: id }, 'whether news is due is not known');
      due.push(id);
    }
  }
  return due;
}

/** Clears pins in the past. Their articles wait in the queue again. */
async function clearExpiredPins(req: PayloadRequest, tenant: string, now: Date): Promise<void> {
  const expired: Where[] = [
    { tenant: { equals: tenant } },
    { pinnedTo: { less_than_equal: now.toISOString() } },
  ];
  // One write without hooks: the system does this itself, so it is not audited.
  await getDatabaseAdapter(req.payload).updateMany({
    collection: 'news-queue',
    where: { and: expired },
    data: { pinnedTo: null },
    req,
  });
}

/** Publishes an article of a municipality, in a slot or, with `slotAt` null, outside the slots. */
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
    context: { suppressEvents: true },
  });
  if (row) await system.delete({ collection: 'news-queue', id: row.id });
}

/**
 * Publishes the due articles of one municipality: publications, queue, watermark and event in one
 * transaction. Two workers cannot fill one slot: the second one meets the unique index and retries.
 * @returns the number of published articles
 */
export const publishDueArticles = (payload: Payload, tenant: string, now: Date): Promise<number> =>
  inTransaction(payload, async (req) => {
    const system = asSystem(payload, req);
    // The municipality may have been archived in the meantime.
    const municipalities = await system.find({
      collection: 'municipalities',
      where: { and: [whereNotArchived, { id: { equals: tenant } }] },
      select: plannedFields,
      pagination: false,
    });
    const [planning] = await readNewsPlanning(payload, {
      municipalities: municipalities.docs,
      req,
    });
    if (!planning) return 0;
    const waiting = new Map(
      planning.waiting.filter(({ ready }) => ready).map((article) => [article.id, article]),
    );
    let published = 0;
    for (const { at, content } of planMunicipalityNews(planning, { now, until: now }).slots) {
      const article = content.kind === 'article' ? waiting.get(content.id) : undefined;
      if (!article) continue;
      await publishArticle(req, tenant, article, { publishedAt: at, slotAt: at });
      published += 1;
    }
    await clearExpiredPins(req, tenant, now);
    await moveWatermark(payload, tenant, now, req);
    if (published > 0) await writeEvent(req, newsPublished, { tenant });
    return published;
  });
