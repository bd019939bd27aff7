import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { makeArticle, queueArticles } from '../../../testing/make-article.ts';
import { makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aJobContext } from '../../../testing/a-job-context.ts';
import { FakeClock } from '../../../testing/fake-clock.ts';
import { runForDue } from '../../../testing/run-for-due.ts';
import { publishDueNews } from './publish-due-news.ts';

let payload: Payload;
let world: World;
let clock: FakeClock;

/**
 * In winter the slots, Tuesday at 9:00 and Thursday at 12:00 for tips, are at 8:00 and 11:00 in
 * UTC.
 */
const monday = '2026-11-23T11:00:00.000Z';
const tuesday = '2026-11-24T08:00:00.000Z';
const thursday = '2026-11-26T11:00:00.000Z';
const nextTuesday = '2026-12-01T08:00:00.000Z';

const run = (checkpoint = () => Promise.resolve()) =>
  runForDue(publishDueNews, aJobContext(payload, { clock, checkpoint }));

const runAt = async (now: string): Promise<void> => {
  clock.set(now);
  await run();
};

const empty = (slug: CollectionSlug) => payload.db.collections[slug]!.collection.deleteMany({});

const rhythm = (newsSlots: object[]) =>
  asSystem(payload).update({
    collection: 'municipalities',
    id: world.a,
    data: { newsSlots },
  });

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, []);
});

beforeEach(async () => {
  for (const slug of [
    'news-publications',
    'news-queue',
    'news-watermarks',
    'news-skips',
    'offers',
  ] as const) {
    await empty(slug);
  }
  await payload.db.collections['library-news']!.collection.updateMany(
    {},
    { $set: { defaultOn: false } },
  );
  await rhythm([
    { weekday: '2', time: '09:00' },
    { weekday: '4', time: '12:00', takes: 'digitip', series: 'Digidonderdag' },
  ]);
  clock = new FakeClock(monday);
  await run();
});

const tip = { kind: 'digitip' };

async function queued(...articles: object[]): Promise<string[]> {
  const ids: string[] = [];
  for (const data of articles) ids.push(await makeArticle(world, data));
  await queueArticles(world, world.a, ids, new Date(monday));
  return ids;
}

async function pin(article: string, pinnedTo: string): Promise<void> {
  await asSystem(payload).update({
    collection: 'news-queue',
    where: { 'item.value': { equals: article } },
    data: { pinnedTo },
  });
}

const published = async () => {
  const { docs } = await asSystem(payload).find({
    collection: 'news-publications',
    where: { tenant: { equals: world.a } },
    sort: 'publishedAt',
    pagination: false,
  });
  return docs.map(({ item, slotAt }) => [toId(item.value), slotAt]);
};

const queue = async () =>
  (await asSystem(payload).find({ collection: 'news-queue', sort: '_order', pagination: false }))
    .docs;

describe('the plan of an officer', () => {
  it('is followed: tips in their series, the rest in the other slots', async () => {
    const [firstTip, article] = await queued(tip, {}, tip);
    await runAt(thursday);
    expect(await published()).toEqual([
      [article, tuesday],
      [firstTip, thursday],
    ]);
  });

  it('is followed: a pinned article at its moment, in a slot and outside any', async () => {
    const [one, two, three] = await queued({}, {}, {});
    await pin(two!, tuesday);
    await pin(three!, '2026-11-25T13:30:00.000Z');
    await runAt('2026-11-25T13:29:59.000Z');
    expect(await published()).toEqual([[two, tuesday]]);
    await runAt('2026-11-25T13:30:00.000Z');
    await runAt(nextTuesday);
    expect(await published()).toEqual([
      [two, tuesday],
      [three, '2026-11-25T13:30:00.000Z'],
      [one, nextTuesday],
    ]);
  });

  it('is followed after an outage, and after the slots changed', async () => {
    const [one, two] = await queued({}, {});
    await pin(two!, thursday);
    await rhythm([{ weekday: '1', time: '10:00' }]);
    await runAt('2026-12-04T12:00:00.000Z');
    expect(await published()).toEqual([
      [two, thursday],
      [one, '2026-11-30T09:00:00.000Z'],
    ]);
  });

  it('leaves a slot empty that is skipped', async () => {
    const [one] = await queued({});
    await asSystem(payload).create({
      collection: 'news-skips',
      data: { tenantId: world.a, slotAt: tuesday },
    });
    await runAt(nextTuesday);
    expect(await published()).toEqual([[one, nextTuesday]]);
  });
});

describe('an article that is withdrawn', () => {
  const withdraw = (article: string) =>
    inTransaction(payload, (req) =>
      asSystem(payload, req).update({
        collection: 'library-news',
        id: article,
        data: { _status: 'draft' },
      }),
    );

  it('before its moment leaves that to the next, and waits unpinned', async () => {
    const [pinned, next] = await queued({}, {});
    await pin(pinned!, tuesday);
    await withdraw(pinned!);
    await runAt(tuesday);
    expect(await published()).toEqual([[next, tuesday]]);
    expect(await queue()).toMatchObject([{ item: { value: pinned }, pinnedTo: null }]);
  });

  it('in the minute it is due either appeared before that, or its slot went to the next', async () => {
    for (let round = 0; round < 6; round += 1) {
      for (const slug of ['news-publications', 'news-queue', 'news-watermarks'] as const) {
        await empty(slug);
      }
      await runAt(monday);
      const [due, next] = await queued({}, {});
      clock.set(tuesday);
      let gone: Promise<unknown> = Promise.resolve();
      await run(() => {
        gone = withdraw(due!);
        return Promise.resolve();
      });
      await gone;
      const [[article, slot] = [], ...others] = await published();
      expect(others).toEqual([]);
      expect(slot).toBe(tuesday);
      expect([due, next]).toContain(article);
      expect((await queue()).map(({ item }) => toId(item.value))).toEqual([
        article === due ? next : due,
      ]);
    }
  });
});

describe('news of the library that fills', () => {
  it('comes when the own queue is through, and not where it was refused', async () => {
    const filler = await makeArticle(world, { defaultOn: true });
    await payload.db.collections['library-news']!.collection.updateMany(
      { defaultOn: true },
      { $set: { readySince: new Date(monday) } },
    );
    const refused = await makeArticle(world, { defaultOn: true });
    const item = { relationTo: 'library-news' as const, value: refused };
    await asSystem(payload).create({
      collection: 'offers',
      data: { tenant: world.a, item, on: false },
    });
    await payload.db.collections['library-news']!.collection.updateMany(
      { defaultOn: true },
      { $set: { readySince: new Date(monday) } },
    );
    const [own] = await queued({});
    await runAt('2026-12-22T12:00:00.000Z');
    expect(await published()).toEqual([
      [own, tuesday],
      [filler, nextTuesday],
    ]);
    await runAt('2027-01-12T12:00:00.000Z');
    expect(await published()).toHaveLength(2);
  });
});
