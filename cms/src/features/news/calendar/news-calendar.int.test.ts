import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { setClock } from '#platform/clock/clock.ts';
import {
  listMunicipalitiesWithDueNews,
  publishDueArticles,
} from '../publishing/publish-due-articles.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { countQueries } from '../../../testing/count-queries.ts';
import { collectEvents } from '../../../testing/collect-events.ts';
import { makeArticle, queueArticles } from '../../../testing/make-article.ts';
import {
  makeWorld,
  newsData,
  type Person,
  getToken,
  type World,
} from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { listMessages } from '../../../testing/read-answer.ts';
import type { CalendarChange } from './calendar-changes.ts';
import type { NewsCalendar } from './calendar.ts';
import { isNewsCalendar } from './is-news-calendar.ts';

let payload: Payload;
let world: World;
let now: Date;
let counter = 0;

/** Slots are on Tuesday and Thursday at nine. */
const monday = '2026-11-23T11:00:00.000Z';
const tuesday = '2026-11-24T08:00:00.000Z';
const thursday = '2026-11-26T08:00:00.000Z';
const nextTuesday = '2026-12-01T08:00:00.000Z';

beforeAll(async () => {
  payload = await openCms();
  setClock(payload, { now: () => now });
  now = new Date(monday);
  world = await makeWorld(payload, [
    'communicationOfficer',
    'contentManager',
    'employee',
    'ofB',
    'programmeAdmin',
  ]);
});

const clearNews = (slug: CollectionSlug) => payload.db.collections[slug]!.collection.deleteMany({});

beforeEach(async () => {
  now = new Date(monday);
  for (const slug of [
    'news-publications',
    'news-queue',
    'news-skips',
    'news-watermarks',
    'offers',
  ] as const) {
    await clearNews(slug);
  }
  await payload.db.collections['library-news']!.collection.updateMany(
    {},
    { $set: { defaultOn: false } },
  );
  await listMunicipalitiesWithDueNews(payload, now);
});

/** As the browser reads it, so that every test checks the guard too. */
function toCalendar({ body }: { body: unknown }): NewsCalendar {
  if (!isNewsCalendar(body)) throw new Error('The answer is no calendar.');
  return body;
}

async function read(person: Person = 'communicationOfficer', tenant = world.a, back = 0) {
  return callRest(
    getToken(world, person),
    'GET',
    `/news-queue/calendar?tenant=${tenant}&back=${String(back)}`,
  );
}

const sendChange = (
  change: CalendarChange,
  person: Person = 'communicationOfficer',
  tenant = world.a,
) => callRest(getToken(world, person), 'POST', '/news-queue/calendar', { tenant, change });

/** Moments and what stands at them, of the first weeks. */
const listPlan = ({ weeks, waiting }: NewsCalendar): string[] =>
  weeks
    .flatMap(({ slots }) => slots)
    .slice(0, 4)
    .map(({ at, state, article, pinned: swap }) => {
      const title = waiting.find(({ id }) => id === article)?.title ?? state;
      return `${at.slice(5, 10)} ${title}${swap ? '!' : ''}`;
    });

async function applyChange(change: CalendarChange): Promise<string[]> {
  const answer = await sendChange(change);
  expect(listMessages(answer)).toBe('');
  expect(answer.status).toBe(200);
  return listPlan(toCalendar(answer));
}

/** Library articles with these titles, in the queue of A. */
async function queueOwn(...titles: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const title of titles)
    ids.push(await makeArticle(world, { title, slug: `k-${(counter += 1)}` }));
  await queueArticles(world, world.a, ids, new Date(monday));
  return ids;
}

/** An article of the library that fills queues by itself. */
const makeFallback = (title: string) =>
  makeArticle(world, { title, slug: `v-${(counter += 1)}`, defaultOn: true });

const publishAt = async (at: string) => {
  now = new Date(at);
  for (const tenant of await listMunicipalitiesWithDueNews(payload, now))
    await publishDueArticles(payload, tenant, now);
};

describe('the calendar', () => {
  it('shows the plan, the last filled week and the first empty week', async () => {
    await queueOwn('Een', 'Twee', 'Drie');
    const calendar = toCalendar(await read());
    expect(listPlan(calendar)).toEqual(['11-24 Een', '11-26 Twee', '12-01 Drie', '12-03 empty']);
    expect(calendar).toMatchObject({
      municipality: { name: 'Aadorp' },
      hasSlots: true,
      short: true,
      filledThrough: { week: '2026-W49' },
      emptyWeek: { week: '2026-W50', weeksAhead: 2 },
    });
    expect(
      calendar.waiting.map(({ title, appearsAt }) => [title, appearsAt?.slice(5, 10)]),
    ).toEqual([
      ['Een', '11-24'],
      ['Twee', '11-26'],
      ['Drie', '12-01'],
    ]);
  });

  it('always includes the first empty week', async () => {
    await queueOwn(...Array.from({ length: 30 }, (_, n) => `Lang ${n}`));
    const { weeks, emptyWeek } = toCalendar(await read());
    expect(emptyWeek?.weeksAhead).toBe(15);
    expect(weeks.some(({ week }) => week === emptyWeek?.week)).toBe(true);
  });

  it('shows published articles, also in past weeks', async () => {
    await queueOwn('Een', 'Twee');
    await publishAt('2026-12-01T12:00:00.000Z');
    const { weeks } = toCalendar(await read('communicationOfficer', world.a, 1));
    expect(weeks[0]).toMatchObject({ week: '2026-W48', weeksAhead: -1, state: 'filled' });
    expect(weeks[0]?.published.map(({ title, publishedAt }) => [title, publishedAt])).toEqual([
      ['Een', tuesday],
      ['Twee', thursday],
    ]);
    expect(weeks[1]).toMatchObject({ week: '2026-W49', weeksAhead: 0, published: [] });
  });

  it('marks an article that became a draft again and plans without it', async () => {
    const [draft] = await queueOwn('Half', 'Heel');
    await asSystem(payload).update({
      collection: 'library-news',
      id: draft!,
      data: { _status: 'draft' },
    });
    const calendar = toCalendar(await read());
    expect(listPlan(calendar)[0]).toBe('11-24 Heel');
    expect(calendar.waiting[0]).toMatchObject({ title: 'Half', ready: false, appearsAt: null });
  });

  it('needs the same number of queries for 300 articles as for 3', async () => {
    await queueOwn('Een', 'Twee', 'Drie');
    const few = await countQueries(payload, () => read());
    await queueOwn(...Array.from({ length: 40 }, (_, n) => `Veel ${n}`));
    expect(await countQueries(payload, () => read())).toBe(few);
  });
});

describe('a communication officer', () => {
  it('pins and unpins an article while the plan adapts', async () => {
    const [, , three] = await queueOwn('Een', 'Twee', 'Drie');
    const plan = await applyChange({ type: 'pin', article: three!, at: tuesday, over: null });
    expect(plan).toEqual(['11-24 Drie!', '11-26 Een', '12-01 Twee', '12-03 empty']);
    expect(await applyChange({ type: 'unpin', article: three! })).toEqual([
      '11-24 Een',
      '11-26 Twee',
      '12-01 Drie',
      '12-03 empty',
    ]);
  });

  it('replaces a pinned article, which returns to the queue', async () => {
    const [one, two] = await queueOwn('Een', 'Twee');
    await applyChange({ type: 'pin', article: one!, at: thursday, over: null });
    expect(await applyChange({ type: 'pin', article: two!, at: thursday, over: one! })).toEqual([
      '11-24 Een',
      '11-26 Twee!',
      '12-01 empty',
      '12-03 empty',
    ]);
  });

  it('swaps two articles by order, or by pins where order cannot', async () => {
    const [one, two, three] = await queueOwn('Een', 'Twee', 'Drie');
    const swap = {
      type: 'swap',
      article: one!,
      at: tuesday,
      with: three!,
      withAt: nextTuesday,
    } as const;
    expect(await applyChange(swap)).toEqual([
      '11-24 Drie',
      '11-26 Twee',
      '12-01 Een',
      '12-03 empty',
    ]);
    await applyChange({ type: 'pin', article: two!, at: thursday, over: null });
    const pinnedSwap = {
      type: 'swap',
      article: three!,
      at: tuesday,
      with: two!,
      withAt: thursday,
    } as const;
    expect(await applyChange(pinnedSwap)).toEqual([
      '11-24 Twee!',
      '11-26 Drie!',
      '12-01 Een',
      '12-03 empty',
    ]);
  });

  it('skips and unskips a slot, also one with a pinned article', async () => {
    const [one] = await queueOwn('Een', 'Twee');
    await applyChange({ type: 'pin', article: one!, at: tuesday, over: null });
    expect(await applyChange({ type: 'skip', at: tuesday, over: one! })).toEqual([
      '11-24 skipped',
      '11-26 Een',
      '12-01 Twee',
      '12-03 empty',
    ]);
    expect((await applyChange({ type: 'unskip', at: tuesday }))[0]).toBe('11-24 Een');
  });

  it('moves an article within the queue, before another and to the end', async () => {
    const [one, , three] = await queueOwn('Een', 'Twee', 'Drie');
    expect(await applyChange({ type: 'move', article: three!, before: one! })).toEqual([
      '11-24 Drie',
      '11-26 Een',
      '12-01 Twee',
      '12-03 empty',
    ]);
    expect((await applyChange({ type: 'move', article: three!, before: null }))[2]).toBe(
      '12-01 Drie',
    );
  });

  it('adds an own article to the queue and removes it', async () => {
    const own = await asSystem(payload).create({
      collection: 'news',
      data: { ...newsData('Van ons'), tenant: world.a, _status: 'published' } as never,
    });
    const before = toCalendar(await read());
    expect(before.available).toContainEqual(
      expect.objectContaining({ title: 'Van ons', origin: 'own' }),
    );
    const item = { relationTo: 'news', value: own.id } as const;
    expect((await applyChange({ type: 'add', item }))[0]).toBe('11-24 Van ons');
    expect((await applyChange({ type: 'remove', article: own.id }))[0]).toBe('11-24 empty');
  });

  it('publishes an article outside the slots and emits an event', async () => {
    const [one] = await queueOwn('Een', 'Twee');
    const item = { relationTo: 'library-news', value: one! } as const;
    const events = await collectEvents(payload, () => applyChange({ type: 'publish', item }));
    expect(events.map(({ type, tenantId }) => [type, tenantId])).toContainEqual([
      'news.published',
      world.a,
    ]);
    const calendar = toCalendar(await read());
    expect(listPlan(calendar)[0]).toBe('11-24 Twee');
    expect(calendar.weeks[0]?.published).toMatchObject([
      { title: 'Een', publishedAt: monday, inSlot: false, state: 'visible' },
    ]);
    expect((await sendChange({ type: 'publish', item })).status).toBe(409);
  });

  it('withdraws an article from the site and restores it', async () => {
    const [one] = await queueOwn('Een');
    await publishAt(tuesday);
    const [publication] = toCalendar(await read()).weeks[0]!.published;
    const state = async () => toCalendar(await read()).weeks[0]?.published[0]?.state;
    const withdraw = { type: 'withdraw', publication: publication!.id } as const;
    const events = await collectEvents(payload, () => applyChange(withdraw));
    expect(events.length).toBeGreaterThan(0);
    expect(await state()).toBe('withdrawn');
    await applyChange({ type: 'restore', publication: publication!.id });
    expect(await state()).toBe('visible');
    expect(one).toBeDefined();
  });
});

describe('library news', () => {
  it('is queued after the articles that the municipality queued', async () => {
    await makeFallback('Voor allen');
    await queueOwn('Van hier');
    expect(listPlan(toCalendar(await read()))).toEqual([
      '11-24 Van hier',
      '11-26 Voor allen',
      '12-01 empty',
      '12-03 empty',
    ]);
    expect(toCalendar(await read('ofB', world.b)).waiting).toMatchObject([
      { title: 'Voor allen', filler: true },
    ]);
  });

  it('is declined by one municipality without effect on another, and undeclined', async () => {
    const article = await makeFallback('Niet voor ons');
    expect((await applyChange({ type: 'decline', article }))[0]).toBe('11-24 empty');
    expect(toCalendar(await read()).declined).toMatchObject([{ title: 'Niet voor ons' }]);
    await publishAt(tuesday);
    expect(toCalendar(await read()).weeks[0]?.published).toEqual([]);
    expect(toCalendar(await read('ofB', world.b)).weeks[0]?.published).toMatchObject([
      { title: 'Niet voor ons' },
    ]);
    expect((await applyChange({ type: 'undecline', article }))[0]).toBe('11-26 Niet voor ons');
  });

  it('can be pinned and moved', async () => {
    const first = await makeFallback('Vulling een');
    const second = await makeFallback('Vulling twee');
    await queueOwn('Een');
    expect(
      (await applyChange({ type: 'move', article: second, before: first })).slice(0, 3),
    ).toEqual(['11-24 Een', '11-26 Vulling twee', '12-01 Vulling een']);
    expect(
      (await applyChange({ type: 'pin', article: first, at: tuesday, over: null })).slice(0, 3),
    ).toEqual(['11-24 Vulling een!', '11-26 Een', '12-01 Vulling twee']);
  });

  it('is published in the municipality’s own version', async () => {
    const article = await makeFallback('Zoals geleverd');
    await asSystem(payload).create({
      collection: 'news',
      data: {
        ...newsData('Zoals wij het zeggen'),
        tenant: world.a,
        basedOn: article,
        _status: 'published',
      } as never,
    });
    expect(listPlan(toCalendar(await read()))[0]).toBe('11-24 Zoals wij het zeggen');
  });

  it('fills no slot from before it was offered, also after an outage', async () => {
    now = new Date(nextTuesday);
    await makeFallback('Laat');
    await publishAt('2026-12-01T08:00:01.000Z');
    expect(
      toCalendar(await read('communicationOfficer', world.a, 1)).weeks.flatMap(
        ({ published }) => published,
      ),
    ).toMatchObject([{ title: 'Laat', publishedAt: nextTuesday }]);
  });
});

describe('two officers at the same time', () => {
  it('pinning to one slot: one succeeds, the other gets the title that is pinned there', async () => {
    const [one, two] = await queueOwn('Een', 'Twee');
    const answers = await Promise.all(
      [one!, two!].map((article) => sendChange({ type: 'pin', article, at: thursday, over: null })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const message = listMessages(answers.find(({ status }) => status === 409)!);
    expect(message).toMatch(
      /Een collega heeft (net “(Een|Twee)” op dit moment gezet|de kalender net veranderd)/,
    );
    expect(listPlan(toCalendar(await read())).filter((line) => line.endsWith('!'))).toHaveLength(1);
  });

  it('swapping on an outdated calendar is rejected', async () => {
    const [one, two] = await queueOwn('Een', 'Twee');
    await applyChange({ type: 'move', article: two!, before: one! });
    const stale = await sendChange({
      type: 'swap',
      article: one!,
      at: tuesday,
      with: two!,
      withAt: thursday,
    });
    expect(stale.status).toBe(409);
    expect(listMessages(stale)).toContain('Er is niets bewaard');
  });

  it('pinning an article that was just published is rejected', async () => {
    const [one] = await queueOwn('Een');
    await publishAt(tuesday);
    const answer = await sendChange({ type: 'pin', article: one!, at: thursday, over: null });
    expect(answer.status).toBe(409);
    expect(listMessages(answer)).toContain('niet meer in de wachtrij');
  });
});

describe('an article that is not ready', () => {
  const draftAgain = (id: string) =>
    asSystem(payload).update({ collection: 'library-news', id, data: { _status: 'draft' } });

  it('can still be unpinned, moved, skipped and pinned elsewhere', async () => {
    const [one, two] = await queueOwn('Half', 'Heel');
    await applyChange({ type: 'pin', article: one!, at: tuesday, over: null });
    await draftAgain(one!);
    expect((await applyChange({ type: 'pin', article: one!, at: thursday, over: null }))[0]).toBe(
      '11-24 Heel',
    );
    await applyChange({ type: 'move', article: one!, before: null });
    await applyChange({ type: 'pin', article: one!, at: tuesday, over: null });
    expect((await applyChange({ type: 'pin', article: two!, at: tuesday, over: one! }))[0]).toBe(
      '11-24 Heel!',
    );
    await applyChange({ type: 'unpin', article: one! });
  });

  it('fills no week, even when it is pinned in it', async () => {
    const [one] = await queueOwn('Half');
    await applyChange({ type: 'pin', article: one!, at: tuesday, over: null });
    expect(toCalendar(await read()).emptyWeek).toMatchObject({ weeksAhead: 1 });
    await draftAgain(one!);
    expect(toCalendar(await read())).toMatchObject({ emptyWeek: { weeksAhead: 0 }, short: true });
  });

  it('has a reason: withdrawn by the programme, a draft, or an unpublished version', async () => {
    const tip = await makeArticle(world, { kind: 'digitip', slug: 'tip-weg' });
    const rewritten = await makeArticle(world, { slug: 'herschreven' });
    await queueArticles(world, world.a, [tip, rewritten], now);
    await draftAgain(tip);
    const path = `/library-news/${rewritten}/own-version`;
    await callRest(getToken(world, 'communicationOfficer'), 'POST', path, { tenant: world.a });
    const { waiting } = toCalendar(await read());
    expect(waiting).toMatchObject([
      { kind: 'digitip', origin: 'library', problem: 'withdrawn', ready: false },
      { problem: null, ownText: 'draft', ownId: expect.any(String) as string },
    ]);
  });

  it('leaves the queue when it is deleted', async () => {
    const [one] = await queueOwn('Weg');
    await asSystem(payload).delete({ collection: 'library-news', id: one! });
    expect(toCalendar(await read()).waiting).toEqual([]);
  });

  it('is not queued again after it was withdrawn; the message says where to restore it', async () => {
    const [one] = await queueOwn('Even weg');
    const item = { relationTo: 'library-news', value: one! } as const;
    await applyChange({ type: 'publish', item });
    const [publication] = toCalendar(await read()).weeks[0]!.published;
    await applyChange({ type: 'withdraw', publication: publication!.id });
    const answer = await sendChange({ type: 'add', item });
    expect(listMessages(answer)).toContain('Zet het terug in de nieuwskalender');
  });
});

describe('concurrent changes', () => {
  it('are serialised, so that the order keys stay unique', async () => {
    const ids = await queueOwn('Een', 'Twee', 'Drie', 'Vier', 'Vijf');
    const moves = ids
      .slice(2)
      .map((article) => sendChange({ type: 'move', article, before: ids[0]! }));
    expect((await Promise.all(moves)).map(({ status }) => status)).toEqual([200, 200, 200]);
    const { docs } = await asSystem(payload).find({
      collection: 'news-queue',
      where: { tenant: { equals: world.a } },
      pagination: false,
    });
    expect(new Set(docs.map(({ _order }) => _order)).size).toBe(5);
  });

  it('give rows with equal order keys distinct ones', async () => {
    const ids = await queueOwn('Een', 'Twee', 'Drie', 'Vier');
    await payload.db.collections['news-queue']!.collection.updateMany(
      {},
      { $set: { _order: 'a5' } },
    );
    await applyChange({ type: 'move', article: ids[3]!, before: ids[1]! });
    const { waiting } = toCalendar(await read());
    expect(waiting.findIndex(({ id }) => id === ids[3])).toBeLessThan(
      waiting.findIndex(({ id }) => id === ids[1]),
    );
  });

  it('do not replace a pin that the officer had not seen', async () => {
    const [one] = await queueOwn('Een');
    await applyChange({ type: 'pin', article: one!, at: tuesday, over: null });
    const answer = await sendChange({ type: 'skip', at: tuesday, over: null });
    expect(answer.status).toBe(409);
    expect(listMessages(answer)).toContain('“Een”');
  });
});

describe('an invalid change', () => {
  it.each([
    [
      'a moment that is past',
      () => ({ type: 'pin', at: '2026-11-19T08:00:00.000Z', over: null }) as const,
    ],
    [
      'a moment at which something appeared',
      () => ({ type: 'pin', at: tuesday, over: null }) as const,
    ],
  ])('is rejected: pinning to %s', async (_what, change) => {
    const [, two] = await queueOwn('Een', 'Twee');
    await publishAt(tuesday);
    now = new Date(monday);
    const answer = await sendChange({ ...change(), article: two! });
    expect(answer.status).toBe(400);
    expect(listMessages(answer)).toMatch(/voorbij|al een artikel verschenen/);
  });

  it('is rejected: skipping no slot, declining own news, unknown types', async () => {
    expect(
      (await sendChange({ type: 'skip', at: '2026-11-25T08:00:00.000Z', over: null })).status,
    ).toBe(409);
    expect(
      (await sendChange({ type: 'skip', at: '2026-11-19T08:00:00.000Z', over: null })).status,
    ).toBe(409);
    expect((await sendChange({ type: 'shuffle' } as never)).status).toBe(400);
    expect((await sendChange({ type: 'pin', article: 'x', at: tuesday, over: null })).status).toBe(
      400,
    );
    expect((await sendChange({ type: 'remove', article: world.a })).status).toBe(409);
  });
});

describe('other roles', () => {
  it('a content manager reads the calendar and cannot change it', async () => {
    const [one] = await queueOwn('Een');
    expect((await read('contentManager')).status).toBe(200);
    const answer = await sendChange(
      { type: 'pin', article: one!, at: tuesday, over: null },
      'contentManager',
    );
    expect(answer.status).toBe(403);
  });

  it.each(['employee', 'ofB'] as const)(
    '%s can neither read nor change the calendar',
    async (person) => {
      const [one] = await queueOwn('Een');
      expect((await read(person)).status).toBe(403);
      expect((await sendChange({ type: 'remove', article: one! }, person)).status).toBe(403);
      expect(listPlan(toCalendar(await read()))[0]).toBe('11-24 Een');
    },
  );

  it('an id of another municipality is rejected', async () => {
    const own = await asSystem(payload).create({
      collection: 'news',
      data: { ...newsData('Van B'), tenant: world.b, _status: 'published' } as never,
    });
    const item = { relationTo: 'news', value: own.id } as const;
    for (const change of [
      { type: 'add', item },
      { type: 'publish', item },
    ] as const) {
      const answer = await sendChange(change);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(listMessages(answer)).not.toContain('Van B');
    }
    await sendChange({ type: 'publish', item }, 'ofB', world.b);
    const [publication] = toCalendar(await read('ofB', world.b)).weeks[0]!.published;
    expect((await sendChange({ type: 'withdraw', publication: publication!.id })).status).toBe(409);
    expect(toCalendar(await read('ofB', world.b)).weeks[0]?.published[0]?.state).toBe('visible');
  });

  it('a programme administrator can change any municipality’s calendar', async () => {
    const [one] = await queueOwn('Een');
    const answer = await sendChange({ type: 'skip', at: tuesday, over: null }, 'programmeAdmin');
    expect(listPlan(toCalendar(answer))).toContain('11-26 Een');
    expect(one).toBeDefined();
  });
});
