import type { Payload } from 'payload';
import { idOf } from '../access/id-of.ts';
import { asSystem } from '../access/system.ts';
import { archivedAmong, notArchived } from '../archive/is-archived.ts';
import { inTransaction } from '../outbox/in-transaction.ts';
import { writeEvent } from '../outbox/write-event.ts';
import type { Municipality, NewsQueue } from '../payload-types.ts';
import { fillSlots } from './fill-slots.ts';
import { moveWatermark } from './move-watermark.ts';
import { newsRuleOf } from './news-rule-of.ts';
import { slotsBetween } from './slots-between.ts';

interface Due {
  tenant: string;
  slots: Date[];
}

const hour = 3_600_000;

/**
 * The municipalities with a slot between their watermark and now. A municipality without a watermark begins now; one
 * that was idle for an hour is moved on, so that a slot added today does not ask for articles of last month. An archived
 * one is left alone: restoring it moves it on.
 */
export async function dueNews(payload: Payload, now: Date): Promise<Due[]> {
  const system = asSystem(payload);
  const [municipalities, watermarks] = await Promise.all([
    system.find({
      collection: 'municipalities',
      where: notArchived,
      select: { newsSlots: true, newsHolidays: true },
      pagination: false,
    }),
    system.find({ collection: 'news-watermarks', pagination: false }),
  ]);
  const checked = new Map(
    watermarks.docs.map(({ tenantId, checkedUntil }) => [tenantId, new Date(checkedUntil)]),
  );
  const due: Due[] = [];
  for (const municipality of municipalities.docs as Municipality[]) {
    const since = checked.get(municipality.id);
    const slots = since ? slotsBetween(newsRuleOf(municipality), since, now) : [];
    if (slots.length > 0) due.push({ tenant: municipality.id, slots });
    else if (!since || now.getTime() - since.getTime() > hour) {
      await moveWatermark(payload, municipality.id, now);
    }
  }
  return due;
}

/** The slots that nothing was published in: another worker may have been here since they were found due. */
async function openSlots(system: ReturnType<typeof asSystem>, tenant: string, slots: Date[]) {
  const found = await system.find({
    collection: 'news-publications',
    where: {
      and: [
        { tenant: { equals: tenant } },
        { slotAt: { greater_than_equal: slots[0]?.toISOString() } },
        { slotAt: { less_than_equal: slots.at(-1)?.toISOString() } },
      ],
    },
    pagination: false,
  });
  const filled = new Set(found.docs.map(({ slotAt }) => slotAt && Date.parse(slotAt)));
  return slots.filter((slot) => !filled.has(slot.getTime()));
}

/** Rows whose article readers can have: one that became a draft again, or is gone, takes no slot from the others. */
async function readyRows(system: ReturnType<typeof asSystem>, rows: NewsQueue[]) {
  const ready = new Set<string>();
  for (const collection of ['library-news', 'news'] as const) {
    const ids = rows.flatMap(({ item }) =>
      item.relationTo === collection ? [idOf(item.value) ?? ''] : [],
    );
    const found = await system.find({
      collection,
      where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
      select: {},
      pagination: false,
    });
    for (const { id } of found.docs) ready.add(id);
  }
  return rows.filter(({ item }) => ready.has(idOf(item.value) ?? ''));
}

/**
 * Publishes what is due for one municipality: publications, queue, watermark and event in one transaction. Two workers
 * cannot fill one slot: the second meets the unique index and rolls back.
 * @returns how many articles appeared
 */
export const publishDue = (payload: Payload, { tenant, slots }: Due, now: Date): Promise<number> =>
  inTransaction(payload, async (req) => {
    const system = asSystem(payload, req);
    // It may have been archived since it was found due.
    if ((await archivedAmong(payload, [tenant], req)).size > 0) return 0;
    const queue = await system.find({
      collection: 'news-queue',
      where: { tenant: { equals: tenant } },
      sort: '_order',
      pagination: false,
    });
    const ready = await readyRows(system, queue.docs);
    const filled = fillSlots(
      await openSlots(system, tenant, slots),
      ready.map(({ id, queuedAt }) => ({ id, queuedAt: new Date(queuedAt) })),
    );
    for (const { id, slotAt } of filled) {
      const row = ready.find((waiting) => waiting.id === id);
      if (!row) continue;
      const at = slotAt.toISOString();
      const item = { relationTo: row.item.relationTo, value: idOf(row.item.value) ?? '' };
      await system.create({
        collection: 'news-publications',
        data: { tenant, item, publishedAt: at, slotAt: at },
        context: { quietly: true },
      });
      await system.delete({ collection: 'news-queue', id, context: { quietly: true } });
    }
    await moveWatermark(payload, tenant, now, req);
    if (filled.length > 0) await writeEvent(req, { type: 'news.published', tenant });
    return filled.length;
  });
