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
import { eventsDuring } from '../../../testing/events-during.ts';
import { makeArticle, queueArticles } from '../../../testing/make-article.ts';
import {
  makeWorld,
  newsData,
  type Person,
  tokenOf,
  type World,
} from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { complaintsOf } from '../../../testing/read-answer.ts';
import type { CalendarChange } from './calendar-changes.ts';
import type { NewsCalendar } from './calendar.ts';

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

const empty = (slug: CollectionSlug) => payload.db.collections[slug]!.collection.deleteMany({});

beforeEach(async () => {
  now = new Date(monday);
  for (const slug of [
    'news-publications',
    'news-queue',
    'news-skips',
    'news-watermarks',
    'offers',
  ] as const) {
    await empty(slug);
  }
  await payload.db.collections['library-news']!.collection.updateMany(
    {},
    { $set: { defaultOn: false } },
  );
  await listMunicipalitiesWithDueNews(payload, now);
});

const calendarOf = (answer: { body: unknown }) => answer.body as NewsCalendar;

async function read(person: Person = 'communicationOfficer', tenant = world.a, back = 0) {
  return callRest(
    tokenOf(world, person),
    'GET',
    `/news-queue/calendar?tenant=${tenant}&back=${String(back)}`,
  );
}

const ask = (change: CalendarChange, person: Person = 'communicationOfficer', tenant = world.a) =>
  callRest(tokenOf(world, person), 'POST', '/news-queue/calendar', { tenant, change });

/** Moments and what stands at them, of the first weeks. */
const shown = ({ weeks, waiting }: NewsCalendar): string[] =>
  weeks
    .flatMap(({ slots }) => slots)
    .slice(0, 4)
    .map(({ at, state, article, pinned }) => {
      const title = waiting.find(({ id }) => id === article)?.title ?? state;
      return `${at.slice(5, 10)} ${title}${pinned ? '!' : ''}`;
    });

async function does(change: CalendarChange): Promise<string[]> {
  const answer = await ask(change);
  expect(complaintsOf(answer)).toBe('');
  expect(answer.status).toBe(200);
  return shown(calendarOf(answer));
}

/** Library articles with these titles, in the queue of A. */
async function queued(...titles: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const title of titles)
    ids.push(await makeArticle(world, { title, slug: `k-${(counter += 1)}` }));
  await queueArticles(world, world.a, ids, new Date(monday));
  return ids;
}

/** An article of the library that fills queues by itself. */
const filler = (title: string) =>
  makeArticle(world, { title, slug: `v-${(counter += 1)}`, defaultOn: true });

const publishAt = async (at: string) => {
  now = new Date(at);
  for (const tenant of await listMunicipalitiesWithDueNews(payload, now))
    await publishDueArticles(payload, tenant, now);
};

describe('the calendar', () => {
  it('shows what comes when, until when there is news, and the first week without', async () => {
    await queued('Een', 'Twee', 'Drie');
    const calendar = calendarOf(await read());
    expect(shown(calendar)).toEqual(['11-24 Een', '11-26 Twee', '12-01 Drie', '12-03 empty']);
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

  it('always has the first empty week in it', async () => {
    await queued(...Array.from({ length: 30 }, (_, n) => `Lang ${n}`));
    const { weeks, emptyWeek } = calendarOf(await read());
    expect(emptyWeek?.weeksAhead).toBe(15);
    expect(weeks.some(({ week }) => week === emptyWeek?.week)).toBe(true);
  });

  it('shows what appeared when, also in weeks that are over', async () => {
    await queued('Een', 'Twee');
    await publishAt('2026-12-01T12:00:00.000Z');
    const { weeks } = calendarOf(await read('communicationOfficer', world.a, 1));
    expect(weeks[0]).toMatchObject({ week: '2026-W48', weeksAhead: -1, state: 'filled' });
    expect(weeks[0]?.published.map(({ title, publishedAt }) => [title, publishedAt])).toEqual([
      ['Een', tuesday],
      ['Twee', thursday],
    ]);
    expect(weeks[1]).toMatchObject({ week: '2026-W49', weeksAhead: 0, published: [] });
  });

  it('says of an article that became a draft that it waits in vain, and plans without it', async () => {
    const [draft] = await queued('Half', 'Heel');
    await asSystem(payload).update({
      collection: 'library-news',
      id: draft!,
      data: { _status: 'draft' },
    });
    const calendar = calendarOf(await read());
    expect(shown(calendar)[0]).toBe('11-24 Heel');
    expect(calendar.waiting[0]).toMatchObject({ title: 'Half', ready: false, appearsAt: null });
  });

  it('asks the database as often for three hundred articles as for three', async () => {
    await queued('Een', 'Twee', 'Drie');
    const few = await countQueries(payload, () => read());
    await queued(...Array.from({ length: 40 }, (_, n) => `Veel ${n}`));
    expect(await countQueries(payload, () => read())).toBe(few);
  });
});

describe('a communication officer', () => {
  it('pins an article, the others flow round it, and lets it go again', async () => {
    const [, , three] = await queued('Een', 'Twee', 'Drie');
    const placed = await does({ type: 'pin', article: three!, at: tuesday, over: null });
    expect(placed).toEqual(['11-24 Drie!', '11-26 Een', '12-01 Twee', '12-03 empty']);
    expect(await does({ type: 'unpin', article: three! })).toEqual([
      '11-24 Een',
      '11-26 Twee',
      '12-01 Drie',
      '12-03 empty',
    ]);
  });

  it('puts an article in the place of one that was pinned there, which waits again', async () => {
    const [one, two] = await queued('Een', 'Twee');
    await does({ type: 'pin', article: one!, at: thursday, over: null });
    expect(await does({ type: 'pin', article: two!, at: thursday, over: one! })).toEqual([
      '11-24 Een',
      '11-26 Twee!',
      '12-01 empty',
      '12-03 empty',
    ]);
  });

  it('swaps two articles by their order, and pins them where order cannot', async () => {
    const [one, two, three] = await queued('Een', 'Twee', 'Drie');
    const swap = {
      type: 'swap',
      article: one!,
      at: tuesday,
      with: three!,
      withAt: nextTuesday,
    } as const;
    expect(await does(swap)).toEqual(['11-24 Drie', '11-26 Twee', '12-01 Een', '12-03 empty']);
    await does({ type: 'pin', article: two!, at: thursday, over: null });
    const pinned = {
      type: 'swap',
      article: three!,
      at: tuesday,
      with: two!,
      withAt: thursday,
    } as const;
    expect(await does(pinned)).toEqual(['11-24 Twee!', '11-26 Drie!', '12-01 Een', '12-03 empty']);
  });

  it('skips a slot, also one with a pinned article, and uses it after all', async () => {
    const [one] = await queued('Een', 'Twee');
    await does({ type: 'pin', article: one!, at: tuesday, over: null });
    expect(await does({ type: 'skip', at: tuesday, over: one! })).toEqual([
      '11-24 skipped',
      '11-26 Een',
      '12-01 Twee',
      '12-03 empty',
    ]);
    expect((await does({ type: 'unskip', at: tuesday }))[0]).toBe('11-24 Een');
  });

  it('moves an article in the queue, before another and to the end', async () => {
    const [one, , three] = await queued('Een', 'Twee', 'Drie');
    expect(await does({ type: 'move', article: three!, before: one! })).toEqual([
      '11-24 Drie',
      '11-26 Een',
      '12-01 Twee',
      '12-03 empty',
    ]);
    expect((await does({ type: 'move', article: three!, before: null }))[2]).toBe('12-01 Drie');
  });

  it('puts an own article in the queue and takes it out', async () => {
    const own = await asSystem(payload).create({
      collection: 'news',
      data: { ...newsData('Van ons'), tenant: world.a, _status: 'published' } as never,
    });
    const before = calendarOf(await read());
    expect(before.available).toContainEqual(
      expect.objectContaining({ title: 'Van ons', origin: 'own' }),
    );
    const item = { relationTo: 'news', value: own.id } as const;
    expect((await does({ type: 'add', item }))[0]).toBe('11-24 Van ons');
    expect((await does({ type: 'remove', article: own.id }))[0]).toBe('11-24 empty');
  });

  it('publishes an article at once, outside the slots, and everybody who keeps a page hears of it', async () => {
    const [one] = await queued('Een', 'Twee');
    const item = { relationTo: 'library-news', value: one! } as const;
    const events = await eventsDuring(payload, () => does({ type: 'publish', item }));
    expect(events.map(({ type, tenantId }) => [type, tenantId])).toContainEqual([
      'news.published',
      world.a,
    ]);
    const calendar = calendarOf(await read());
    expect(shown(calendar)[0]).toBe('11-24 Twee');
    expect(calendar.weeks[0]?.published).toMatchObject([
      { title: 'Een', publishedAt: monday, inSlot: false, state: 'visible' },
    ]);
    expect((await ask({ type: 'publish', item })).status).toBe(409);
  });

  it('takes an article off the site and puts it back', async () => {
    const [one] = await queued('Een');
    await publishAt(tuesday);
    const [publication] = calendarOf(await read()).weeks[0]!.published;
    const state = async () => calendarOf(await read()).weeks[0]?.published[0]?.state;
    const withdraw = { type: 'withdraw', publication: publication!.id } as const;
    const events = await eventsDuring(payload, () => does(withdraw));
    expect(events.length).toBeGreaterThan(0);
    expect(await state()).toBe('withdrawn');
    await does({ type: 'restore', publication: publication!.id });
    expect(await state()).toBe('visible');
    expect(one).toBeDefined();
  });
});

describe('news of the library', () => {
  it('fills the queue behind what the municipality put there', async () => {
    await filler('Voor allen');
    await queued('Van hier');
    expect(shown(calendarOf(await read()))).toEqual([
      '11-24 Van hier',
      '11-26 Voor allen',
      '12-01 empty',
      '12-03 empty',
    ]);
    expect(calendarOf(await read('ofB', world.b)).waiting).toMatchObject([
      { title: 'Voor allen', filler: true },
    ]);
  });

  it('is refused by one municipality and not by the other, and taken back', async () => {
    const article = await filler('Niet voor ons');
    expect((await does({ type: 'decline', article }))[0]).toBe('11-24 empty');
    expect(calendarOf(await read()).declined).toMatchObject([{ title: 'Niet voor ons' }]);
    await publishAt(tuesday);
    expect(calendarOf(await read()).weeks[0]?.published).toEqual([]);
    expect(calendarOf(await read('ofB', world.b)).weeks[0]?.published).toMatchObject([
      { title: 'Niet voor ons' },
    ]);
    expect((await does({ type: 'undecline', article }))[0]).toBe('11-26 Niet voor ons');
  });

  it('is pinned and moved as any article', async () => {
    const first = await filler('Vulling een');
    const second = await filler('Vulling twee');
    await queued('Een');
    expect((await does({ type: 'move', article: second, before: first })).slice(0, 3)).toEqual([
      '11-24 Een',
      '11-26 Vulling twee',
      '12-01 Vulling een',
    ]);
    expect(
      (await does({ type: 'pin', article: first, at: tuesday, over: null })).slice(0, 3),
    ).toEqual(['11-24 Vulling een!', '11-26 Een', '12-01 Vulling twee']);
  });

  it('appears as the municipality rewrote it', async () => {
    const article = await filler('Zoals geleverd');
    await asSystem(payload).create({
      collection: 'news',
      data: {
        ...newsData('Zoals wij het zeggen'),
        tenant: world.a,
        basedOn: article,
        _status: 'published',
      } as never,
    });
    expect(shown(calendarOf(await read()))[0]).toBe('11-24 Zoals wij het zeggen');
  });

  it('of before it was offered stays out of slots of before, also after an outage', async () => {
    now = new Date(nextTuesday);
    await filler('Laat');
    await publishAt('2026-12-01T08:00:01.000Z');
    expect(
      calendarOf(await read('communicationOfficer', world.a, 1)).weeks.flatMap(
        ({ published }) => published,
      ),
    ).toMatchObject([{ title: 'Laat', publishedAt: nextTuesday }]);
  });
});

describe('two officers at once', () => {
  it('claim one slot: one wins, the other is told which article stands there', async () => {
    const [one, two] = await queued('Een', 'Twee');
    const answers = await Promise.all(
      [one!, two!].map((article) => ask({ type: 'pin', article, at: thursday, over: null })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const told = complaintsOf(answers.find(({ status }) => status === 409)!);
    expect(told).toMatch(
      /Een collega heeft (net “(Een|Twee)” op dit moment gezet|de kalender net veranderd)/,
    );
    expect(shown(calendarOf(await read())).filter((line) => line.endsWith('!'))).toHaveLength(1);
  });

  it('swap on what one of them saw before the other changed it', async () => {
    const [one, two] = await queued('Een', 'Twee');
    await does({ type: 'move', article: two!, before: one! });
    const stale = await ask({
      type: 'swap',
      article: one!,
      at: tuesday,
      with: two!,
      withAt: thursday,
    });
    expect(stale.status).toBe(409);
    expect(complaintsOf(stale)).toContain('Er is niets bewaard');
  });

  it('pin an article that the publisher just published', async () => {
    const [one] = await queued('Een');
    await publishAt(tuesday);
    const answer = await ask({ type: 'pin', article: one!, at: thursday, over: null });
    expect(answer.status).toBe(409);
    expect(complaintsOf(answer)).toContain('niet meer in de wachtrij');
  });
});

describe('an article that readers cannot have', () => {
  const draftAgain = (id: string) =>
    asSystem(payload).update({ collection: 'library-news', id, data: { _status: 'draft' } });

  it('can be let go, moved, skipped over and put elsewhere all the same', async () => {
    const [one, two] = await queued('Half', 'Heel');
    await does({ type: 'pin', article: one!, at: tuesday, over: null });
    await draftAgain(one!);
    expect((await does({ type: 'pin', article: one!, at: thursday, over: null }))[0]).toBe(
      '11-24 Heel',
    );
    await does({ type: 'move', article: one!, before: null });
    await does({ type: 'pin', article: one!, at: tuesday, over: null });
    expect((await does({ type: 'pin', article: two!, at: tuesday, over: one! }))[0]).toBe(
      '11-24 Heel!',
    );
    await does({ type: 'unpin', article: one! });
  });

  it('fills no week, also when it is pinned there', async () => {
    const [one] = await queued('Half');
    await does({ type: 'pin', article: one!, at: tuesday, over: null });
    expect(calendarOf(await read()).emptyWeek).toMatchObject({ weeksAhead: 1 });
    await draftAgain(one!);
    expect(calendarOf(await read())).toMatchObject({ emptyWeek: { weeksAhead: 0 }, short: true });
  });

  it('says why: withdrawn by the programme, a draft, or a version that is still one', async () => {
    const tip = await makeArticle(world, { kind: 'digitip', slug: 'tip-weg' });
    const rewritten = await makeArticle(world, { slug: 'herschreven' });
    await queueArticles(world, world.a, [tip, rewritten], now);
    await draftAgain(tip);
    const path = `/library-news/${rewritten}/own-version`;
    await callRest(tokenOf(world, 'communicationOfficer'), 'POST', path, { tenant: world.a });
    const { waiting } = calendarOf(await read());
    expect(waiting).toMatchObject([
      { kind: 'digitip', origin: 'library', problem: 'withdrawn', ready: false },
      { problem: null, draftVersion: true, ownId: expect.any(String) as string },
    ]);
  });

  it('leaves the queue when it is thrown away', async () => {
    const [one] = await queued('Weg');
    await asSystem(payload).delete({ collection: 'library-news', id: one! });
    expect(calendarOf(await read()).waiting).toEqual([]);
  });

  it('that was taken off the site is not queued again, and hears where it can be put back', async () => {
    const [one] = await queued('Even weg');
    const item = { relationTo: 'library-news', value: one! } as const;
    await does({ type: 'publish', item });
    const [publication] = calendarOf(await read()).weeks[0]!.published;
    await does({ type: 'withdraw', publication: publication!.id });
    const answer = await ask({ type: 'add', item });
    expect(complaintsOf(answer)).toContain('Zet het terug in de nieuwskalender');
  });
});

describe('changes in the same instant', () => {
  it('come one after the other, so that the order stays an order', async () => {
    const ids = await queued('Een', 'Twee', 'Drie', 'Vier', 'Vijf');
    const moves = ids.slice(2).map((article) => ask({ type: 'move', article, before: ids[0]! }));
    expect((await Promise.all(moves)).map(({ status }) => status)).toEqual([200, 200, 200]);
    const { docs } = await asSystem(payload).find({
      collection: 'news-queue',
      where: { tenant: { equals: world.a } },
      pagination: false,
    });
    expect(new Set(docs.map(({ _order }) => _order)).size).toBe(5);
  });

  it('untie what was tied before', async () => {
    const ids = await queued('Een', 'Twee', 'Drie', 'Vier');
    await payload.db.collections['news-queue']!.collection.updateMany(
      {},
      { $set: { _order: 'a5' } },
    );
    await does({ type: 'move', article: ids[3]!, before: ids[1]! });
    const { waiting } = calendarOf(await read());
    expect(waiting.findIndex(({ id }) => id === ids[3])).toBeLessThan(
      waiting.findIndex(({ id }) => id === ids[1]),
    );
  });

  it('do not undo a pin that somebody did not see', async () => {
    const [one] = await queued('Een');
    await does({ type: 'pin', article: one!, at: tuesday, over: null });
    const answer = await ask({ type: 'skip', at: tuesday, over: null });
    expect(answer.status).toBe(409);
    expect(complaintsOf(answer)).toContain('“Een”');
  });
});

describe('what cannot be', () => {
  it.each([
    [
      'a moment that is past',
      () => ({ type: 'pin', at: '2026-11-19T08:00:00.000Z', over: null }) as const,
    ],
    [
      'a moment at which something appeared',
      () => ({ type: 'pin', at: tuesday, over: null }) as const,
    ],
  ])('is pinning to %s', async (_what, change) => {
    const [, two] = await queued('Een', 'Twee');
    await publishAt(tuesday);
    now = new Date(monday);
    const answer = await ask({ ...change(), article: two! });
    expect(answer.status).toBe(400);
    expect(complaintsOf(answer)).toMatch(/voorbij|al een artikel verschenen/);
  });

  it('is skipping what is no slot, refusing what is not the library’s, or any nonsense', async () => {
    expect((await ask({ type: 'skip', at: '2026-11-25T08:00:00.000Z', over: null })).status).toBe(
      409,
    );
    expect((await ask({ type: 'skip', at: '2026-11-19T08:00:00.000Z', over: null })).status).toBe(
      409,
    );
    expect((await ask({ type: 'shuffle' } as never)).status).toBe(400);
    expect((await ask({ type: 'pin', article: 'x', at: tuesday, over: null })).status).toBe(400);
    expect((await ask({ type: 'remove', article: world.a })).status).toBe(409);
  });
});

describe('who else', () => {
  it('reads the calendar and may not change it', async () => {
    const [one] = await queued('Een');
    expect((await read('contentManager')).status).toBe(200);
    const answer = await ask(
      { type: 'pin', article: one!, at: tuesday, over: null },
      'contentManager',
    );
    expect(answer.status).toBe(403);
  });

  it.each(['employee', 'ofB'] as const)('is %s: nothing, whatever they ask', async (person) => {
    const [one] = await queued('Een');
    expect((await read(person)).status).toBe(403);
    expect((await ask({ type: 'remove', article: one! }, person)).status).toBe(403);
    expect(shown(calendarOf(await read()))[0]).toBe('11-24 Een');
  });

  it('cannot reach over with an id of another municipality', async () => {
    const own = await asSystem(payload).create({
      collection: 'news',
      data: { ...newsData('Van B'), tenant: world.b, _status: 'published' } as never,
    });
    const item = { relationTo: 'news', value: own.id } as const;
    for (const change of [
      { type: 'add', item },
      { type: 'publish', item },
    ] as const) {
      const answer = await ask(change);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(complaintsOf(answer)).not.toContain('Van B');
    }
    await ask({ type: 'publish', item }, 'ofB', world.b);
    const [publication] = calendarOf(await read('ofB', world.b)).weeks[0]!.published;
    expect((await ask({ type: 'withdraw', publication: publication!.id })).status).toBe(409);
    expect(calendarOf(await read('ofB', world.b)).weeks[0]?.published[0]?.state).toBe('visible');
  });

  it('is a programme administrator, for any municipality', async () => {
    const [one] = await queued('Een');
    const answer = await ask({ type: 'skip', at: tuesday, over: null }, 'programmeAdmin');
    expect(shown(calendarOf(answer))).toContain('11-26 Een');
    expect(one).toBeDefined();
  });
});
