import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { makeArticle, queueArticles } from '../../../testing/make-article.ts';
import { makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aJobContext } from '../../../testing/a-job-context.ts';
import { FakeClock } from '../../../testing/fake-clock.ts';
import { clearOutbox, newRows } from '../../../testing/read-rows.ts';
import { runForDue } from '../../../testing/run-for-due.ts';
import { publishDueNews } from './publish-due-news.ts';

let payload: Payload;
let world: World;
let clock: FakeClock;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, []);
});

/** In winter the slots, Tuesday and Thursday at 9:00, are at 8:00 in UTC. */
const monday = '2026-11-23T11:00:00.000Z';
const tuesday = '2026-11-24T08:00:00.000Z';
const thursday = '2026-11-26T08:00:00.000Z';
const nextTuesday = '2026-12-01T08:00:00.000Z';
const nextThursday = '2026-12-03T08:00:00.000Z';

const empty = (slug: CollectionSlug) => payload.db.collections[slug]!.collection.deleteMany({});

const run = (checkpoint = () => Promise.resolve()) =>
  runForDue(publishDueNews, aJobContext(payload, { clock, checkpoint }));

/** Begins at this moment with nothing published, queued or looked at. */
async function beginAt(now: string): Promise<void> {
  for (const slug of ['news-publications', 'news-queue', 'news-watermarks'] as const) {
    await empty(slug);
  }
  clock = new FakeClock(now);
  await run();
  await clearOutbox(payload);
}

beforeEach(() => beginAt(monday));

async function runAt(now: string): Promise<void> {
  clock.set(now);
  await run();
}

async function queued(count: number, { tenant = world.a, at = monday } = {}): Promise<string[]> {
  const articles: string[] = [];
  for (let n = 0; n < count; n += 1) articles.push(await makeArticle(world));
  await queueArticles(world, tenant, articles, new Date(at));
  return articles;
}

/** As if a worker had published this in A already. */
const publishBefore = (value: string, slotAt: string) =>
  asSystem(payload).create({
    collection: 'news-publications',
    data: {
      tenant: world.a,
      item: { relationTo: 'library-news', value },
      publishedAt: slotAt,
      slotAt,
    } as never,
  });

/** What a municipality published, in order of time: article and slot. */
async function published(tenant = world.a): Promise<[string, string | null | undefined][]> {
  const { docs } = await asSystem(payload).find({
    collection: 'news-publications',
    where: { tenant: { equals: tenant } },
    sort: 'publishedAt',
    pagination: false,
  });
  for (const { publishedAt, slotAt } of docs) expect(publishedAt).toBe(slotAt);
  return docs.map(({ item, slotAt }) => [toId(item.value) ?? '', slotAt]);
}

const waiting = async (tenant = world.a): Promise<string[]> => {
  const { docs } = await asSystem(payload).find({
    collection: 'news-queue',
    where: { tenant: { equals: tenant } },
    sort: '_order',
    pagination: false,
  });
  return docs.map(({ item }) => toId(item.value) ?? '');
};

describe('a slot', () => {
  it('is filled when its time has come, not before', async () => {
    const [first] = await queued(2);
    await runAt('2026-11-24T07:59:59.000Z');
    expect(await published()).toEqual([]);
    await runAt(tuesday);
    expect(await published()).toEqual([[first, tuesday]]);
  });

  it('is filled once, however often the job runs, and dated by the slot', async () => {
    const [first, second] = await queued(3);
    await runAt('2026-11-24T08:00:04.000Z');
    await run();
    await runAt('2026-11-24T16:00:00.000Z');
    expect(await published()).toEqual([[first, tuesday]]);
    await runAt('2026-11-26T08:00:04.000Z');
    await run();
    expect(await published()).toEqual([
      [first, tuesday],
      [second, thursday],
    ]);
    expect(await waiting()).toHaveLength(1);
  });

  it('lapses when nothing waits: an article that is queued later does not appear in the past', async () => {
    await runAt(tuesday);
    const [late] = await queued(1, { at: '2026-11-25T10:00:00.000Z' });
    await runAt('2026-11-25T10:00:01.000Z');
    expect(await published()).toEqual([]);
    await runAt(thursday);
    expect(await published()).toEqual([[late, thursday]]);
  });

  it('that is filled already is passed over, and the next ones are filled', async () => {
    const earlier = await makeArticle(world);
    await publishBefore(earlier, tuesday);
    const [first] = await queued(1);
    await runAt('2026-11-24T08:00:04.000Z');
    expect(await waiting()).toEqual([first]);
    await runAt(thursday);
    expect(await published()).toEqual([
      [earlier, tuesday],
      [first, thursday],
    ]);
  });

  it('that lapsed stays closed, also after a worker that was held up', async () => {
    clock.set(tuesday);
    await run(() => runAt(thursday));
    await queued(1, { at: monday });
    await run();
    expect(await published()).toEqual([]);
    expect(await waiting()).toHaveLength(1);
  });

  it('in a holiday does not exist', async () => {
    const [first] = await queued(2);
    const day = (start: string) => `${start}T11:00:00.000Z`;
    const newsHolidays = [{ start: day('2026-11-24'), end: day('2026-11-26') }];
    const change = (holidays: typeof newsHolidays) =>
      asSystem(payload).update({
        collection: 'municipalities',
        id: world.a,
        data: { newsHolidays: holidays },
      });
    await change(newsHolidays);
    await runAt(nextTuesday);
    await change([]);
    expect(await published()).toEqual([[first, nextTuesday]]);
  });

  it('does not go to an article that became a draft again, or was deleted', async () => {
    const [draft, gone, ready] = await queued(3);
    const draftAgain = { _status: 'draft' as const };
    const system = asSystem(payload);
    await system.update({ collection: 'library-news', id: draft!, data: draftAgain });
    await system.delete({ collection: 'library-news', id: gone! });
    await runAt(thursday);
    expect(await published()).toEqual([[ready, tuesday]]);
  });
});

describe('after an outage of two weeks', () => {
  it('an article that was queued meanwhile appears in a slot after that, not in the past', async () => {
    const [late] = await queued(1, { at: '2026-11-25T10:00:00.000Z' });
    await runAt('2026-12-04T12:00:00.000Z');
    expect(await published()).toEqual([[late, thursday]]);
  });

  it('every slot that was missed is filled, in the order of the queue', async () => {
    const articles = await queued(5);
    await runAt('2026-12-04T12:00:00.000Z');
    const slots = [tuesday, thursday, nextTuesday, nextThursday];
    expect(await published()).toEqual(slots.map((slot, index) => [articles[index], slot]));
    expect(await waiting()).toEqual([articles[4]]);
  });

  it('readers and benchmark hear of it once', async () => {
    await queued(2);
    await clearOutbox(payload);
    await runAt('2026-12-04T12:00:00.000Z');
    await run();
    expect(await newRows(payload)).toMatchObject([{ type: 'news.published', tenantId: world.a }]);
  });
});

describe('the order of the queue', () => {
  it('decides, not the time at which an article was queued', async () => {
    const [first, second, third] = await queued(3);
    const { docs } = await asSystem(payload).find({ collection: 'news-queue', sort: '_order' });
    const moved = docs.find(({ item }) => item.value === third)!;
    const data = { _order: '9z' };
    await asSystem(payload).update({ collection: 'news-queue', id: moved.id, data });
    await runAt(thursday);
    expect(await published()).toEqual([
      [third, tuesday],
      [first, thursday],
    ]);
    expect(await waiting()).toEqual([second]);
  });
});

describe('two publishers at once', () => {
  it('never fill a slot twice, nor publish an article twice', async () => {
    for (const now of [tuesday, thursday, nextThursday]) {
      await queued(3);
      clock.set(now);
      let arrived = 0;
      let open: () => void = () => undefined;
      const both = new Promise<void>((resolve) => {
        open = resolve;
      });
      const meet = () => {
        arrived += 1;
        if (arrived === 2) open();
        return both;
      };
      await Promise.all([run(meet), run(meet)]);
    }
    const rows = await published();
    expect(rows.map(([, slot]) => slot)).toEqual([tuesday, thursday, nextTuesday, nextThursday]);
    expect(new Set(rows.map(([article]) => article)).size).toBe(4);
    expect(await waiting()).toHaveLength(5);
  });
});

describe('another municipality', () => {
  it('publishes its own queue in its own slots', async () => {
    const [ofA] = await queued(1);
    await runAt(tuesday);
    expect(await published()).toEqual([[ofA, tuesday]]);
    expect(await published(world.b)).toEqual([]);
    const [ofB] = await queued(1, { tenant: world.b, at: tuesday });
    await runAt(thursday);
    expect(await published()).toHaveLength(1);
    expect(await published(world.b)).toEqual([[ofB, thursday]]);
  });

  it('publishes although the first is in trouble', async () => {
    const [twice] = await queued(1);
    const [ofB] = await queued(1, { tenant: world.b });
    await publishBefore(twice!, '2026-11-19T08:00:00.000Z');
    await runAt(tuesday);
    expect(await published(world.b)).toEqual([[ofB, tuesday]]);
    expect(await waiting()).toEqual([twice]);
  });

  it('that has just joined begins now, and gets nothing of the past', async () => {
    await empty('news-watermarks');
    const [first] = await queued(1);
    await runAt('2026-11-24T12:00:00.000Z');
    expect(await published()).toEqual([]);
    await runAt(thursday);
    expect(await published()).toEqual([[first, thursday]]);
  });
});

describe('when the clocks change', () => {
  it.each([
    [
      'forward',
      '2027-03-22T11:00:00.000Z',
      ['2027-03-25T08:00:00.000Z', '2027-03-30T07:00:00.000Z'],
    ],
    ['back', '2026-10-21T11:00:00.000Z', ['2026-10-22T07:00:00.000Z', '2026-10-27T08:00:00.000Z']],
  ])('%s, news appears at nine on Dutch clocks all the same', async (_way, start, slots) => {
    await beginAt(start);
    if (start.startsWith('2027')) await runAt('2027-03-23T08:00:01.000Z');
    const articles = await queued(2, { at: clock.now().toISOString() });
    for (const slot of slots) {
      const before = (await published()).length;
      await runAt(new Date(Date.parse(slot) - 1000).toISOString());
      expect(await published()).toHaveLength(before);
      await runAt(slot);
    }
    expect(await published()).toEqual(slots.map((slot, index) => [articles[index], slot]));
  });
});

describe('a clock that was ahead for a while', () => {
  it('does not keep news from appearing once it is right again', async () => {
    await runAt('2027-11-30T11:00:00.000Z');
    const [article] = await queued(1);
    await runAt(monday);
    await runAt(tuesday);
    const { docs } = await asSystem(payload).find({
      collection: 'news-publications',
      where: { 'item.value': { equals: article } },
    });
    expect(docs.map(({ publishedAt }) => publishedAt)).toEqual([tuesday]);
  });
});
