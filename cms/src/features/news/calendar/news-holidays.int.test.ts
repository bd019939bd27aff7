import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { setClock } from '#platform/clock/clock.ts';
import { listMunicipalitiesWithDueNews } from '../publishing/publish-due-articles.ts';
import { type Answer, callRest } from '../../../testing/call-cms.ts';
import { makeArticle, queueArticles } from '../../../testing/make-article.ts';
import { getToken, makeWorld, type Person, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { listMessages } from '../../../testing/read-answer.ts';
import type { CalendarChange } from './calendar-changes.ts';
import type { NewsCalendar } from './calendar.ts';
import { describeShifts } from './describe-shifts.ts';
import { isNewsCalendar } from './is-news-calendar.ts';
import { toUndo } from './to-undo.ts';

let payload: Payload;
let world: World;

/** Slots are on Tuesday and Thursday at nine. */
const now = new Date('2026-11-23T11:00:00.000Z');
const tuesday = '2026-11-24T08:00:00.000Z';
const thursday = '2026-11-26T08:00:00.000Z';
const nextTuesday = '2026-12-01T08:00:00.000Z';
const thisWeek = { start: '2026-11-23', end: '2026-11-29' };

beforeAll(async () => {
  payload = await openCms();
  setClock(payload, { now: () => now });
  world = await makeWorld(payload, [
    'communicationOfficer',
    'contentManager',
    'functionalAdmin',
    'ofB',
  ]);
});

beforeEach(async () => {
  for (const slug of ['news-queue', 'news-skips', 'news-watermarks', 'news-publications'] as const)
    await payload.db.collections[slug]!.collection.deleteMany({});
  for (const id of [world.a, world.b])
    await asSystem(payload).update({
      collection: 'municipalities',
      id,
      data: { newsHolidays: [] },
    });
  await listMunicipalitiesWithDueNews(payload, now);
});

const send = (
  change: CalendarChange | CalendarChange[],
  person: Person = 'communicationOfficer',
  tenant = world.a,
) => callRest(getToken(world, person), 'POST', '/news-queue/calendar', { tenant, change });

function toCalendar(answer: Answer): NewsCalendar {
  expect(answer.status, listMessages(answer)).toBe(200);
  if (!isNewsCalendar(answer.body)) throw new Error('The answer is no calendar.');
  return answer.body;
}

const apply = async (change: CalendarChange | CalendarChange[]) => toCalendar(await send(change));

const read = async () =>
  toCalendar(
    await callRest(
      getToken(world, 'communicationOfficer'),
      'GET',
      `/news-queue/calendar?tenant=${world.a}`,
    ),
  );

let counter = 0;
async function queue(...titles: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const title of titles)
    ids.push(await makeArticle(world, { title, slug: `vrij-${(counter += 1)}` }));
  await queueArticles(world, world.a, ids, now);
  return ids;
}

const listPlan = ({ weeks, waiting }: NewsCalendar): string[] =>
  weeks
    .flatMap(({ slots }) => slots)
    .slice(0, 3)
    .map(({ at, state, article, pinned }) => {
      const title = waiting.find(({ id }) => id === article)?.title ?? state;
      return `${at.slice(5, 10)} ${title}${pinned ? '!' : ''}`;
    });

describe('a form of the municipality that was opened before', () => {
  const path = () => `/municipalities/${world.a}?depth=0`;
  const openForm = async () => {
    const { body } = await callRest(getToken(world, 'functionalAdmin'), 'GET', path());
    return body as { newsHolidays: object[]; openedHolidays: string };
  };
  const saveForm = (form: object) =>
    callRest(getToken(world, 'functionalAdmin'), 'PATCH', path(), form);

  it('keeps the week that the communication officer set since', async () => {
    const { newsHolidays, openedHolidays } = await openForm();
    await apply({ type: 'addHoliday', period: thisWeek });
    const answer = await saveForm({ newsHolidays, openedHolidays });
    expect(answer.status, listMessages(answer)).toBe(200);
    expect((await read()).holidays).toEqual([thisWeek]);
  });

  it('removes a week that it showed, and a second save of the same form too', async () => {
    await apply({ type: 'addHoliday', period: thisWeek });
    const { openedHolidays } = await openForm();
    expect(openedHolidays).toBe(`${thisWeek.start}/${thisWeek.end}`);
    expect((await saveForm({ newsHolidays: [], openedHolidays })).status).toBe(200);
    expect((await read()).holidays).toEqual([]);
    expect((await openForm()).openedHolidays).toBe('');
  });
});

describe('a week without news', () => {
  it('is one change of the communication officer: articles move on, pins too', async () => {
    const [, two] = await queue('Een', 'Twee', 'Drie');
    const before = await apply({ type: 'pin', article: two!, at: thursday, over: null });
    const after = await apply({ type: 'addHoliday', period: thisWeek });
    expect(listPlan(after)).toEqual(['12-01 Een', '12-03 Twee', '12-08 Drie']);
    expect(after.weeks[0]).toMatchObject({ slots: [], holidays: [thisWeek], state: 'free' });
    expect(after.holidays).toEqual([thisWeek]);
    expect(describeShifts(before, after, { type: 'addHoliday', period: thisWeek })).toBe(
      '“Twee” staat niet meer vast. “Een” schuift naar di 1 dec 09:00 (week 49). Nog 2 artikelen schuiven mee.',
    );
  });

  it('is undone in one change, pins included', async () => {
    const [, two] = await queue('Een', 'Twee', 'Drie');
    const before = await apply({ type: 'pin', article: two!, at: thursday, over: null });
    const change = { type: 'addHoliday', period: thisWeek } as const;
    const after = await apply(change);
    expect(listPlan(await apply(toUndo(before, after, change)))).toEqual(listPlan(before));
  });

  it('is taken back for one week of a longer holiday', async () => {
    await apply({ type: 'addHoliday', period: { start: '2026-12-21', end: '2027-01-10' } });
    const week = { start: '2026-12-28', end: '2027-01-03' };
    expect((await apply({ type: 'removeHoliday', period: week })).holidays).toEqual([
      { start: '2026-12-21', end: '2026-12-27' },
      { start: '2027-01-04', end: '2027-01-10' },
    ]);
  });

  it('keeps the holidays that the functional administrator set, and is written in its history', async () => {
    await asSystem(payload).update({
      collection: 'municipalities',
      id: world.a,
      data: {
        newsHolidays: [{ start: '2027-07-12T12:00:00.000Z', end: '2027-07-18T12:00:00.000Z' }],
      },
    });
    const { holidays } = await apply({ type: 'addHoliday', period: thisWeek });
    expect(holidays).toEqual([thisWeek, { start: '2027-07-12', end: '2027-07-18' }]);
    const municipality = await asSystem(payload).findByID({
      collection: 'municipalities',
      id: world.a,
      depth: 0,
    });
    expect(municipality.editedBy).toBe('communicationOfficer');
  });

  it.each([
    ['days that are over', { start: '2026-11-02', end: '2026-11-08' }, 409, 'voorbij'],
    ['days beyond two years', { start: '2029-11-05', end: '2029-11-11' }, 409, 'te ver weg'],
    ['an end before the start', { start: '2026-12-10', end: '2026-12-01' }, 400, ''],
    ['no days', { start: 'morgen', end: 'overmorgen' }, 400, ''],
  ])('is rejected for %s', async (_what, period, status, words) => {
    const answer = await send({ type: 'addHoliday', period });
    expect(answer.status).toBe(status);
    expect(listMessages(answer)).toContain(words);
    expect((await read()).holidays).toEqual([]);
  });

  it.each<[Person, (world: World) => string]>([
    ['contentManager', ({ a }) => a],
    ['functionalAdmin', ({ a }) => a],
    ['communicationOfficer', ({ b }) => b],
    ['ofB', ({ a }) => a],
  ])('is refused to %s without the right to plan there', async (person, getTenant) => {
    const tenant = getTenant(world);
    const answer = await send({ type: 'addHoliday', period: thisWeek }, person, tenant);
    expect(answer.status).toBe(403);
    const { newsHolidays } = await asSystem(payload).findByID({
      collection: 'municipalities',
      id: tenant,
    });
    expect(newsHolidays).toEqual([]);
  });
});

describe('planning at a moment', () => {
  const libraryItem = (value: string) => ({ relationTo: 'library-news', value }) as const;

  it('queues an article and pins it, and says what moves', async () => {
    await queue('Een', 'Twee');
    const before = await read();
    const change = {
      type: 'plan',
      item: libraryItem(await makeArticle(world, { title: 'Nieuw', slug: 'plan-nieuw' })),
      at: tuesday,
    } as const;
    const after = await apply(change);
    expect(listPlan(after)).toEqual(['11-24 Nieuw!', '11-26 Een', '12-01 Twee']);
    expect(describeShifts(before, after, change)).toBe(
      '“Een” schuift naar do 26 nov 09:00 (week 48). Nog 1 artikel schuift mee.',
    );
  });

  it('is rejected where another article is pinned, with its title', async () => {
    const [one, two] = await queue('Een', 'Twee');
    await apply({ type: 'pin', article: one!, at: thursday, over: null });
    const answer = await send({ type: 'plan', item: libraryItem(two!), at: thursday });
    expect(answer.status).toBe(409);
    expect(listMessages(answer)).toContain('staat “Een” al vast. Kies een ander moment.');
  });

  it('is rejected in the past, with a Dutch sentence', async () => {
    const [one] = await queue('Een');
    const at = '2026-11-19T08:00:00.000Z';
    const answer = await send({ type: 'plan', item: libraryItem(one!), at });
    expect(answer.status).toBe(409);
    expect(listMessages(answer)).toContain('Dit moment is voorbij');
  });
});

describe('undoing', () => {
  const roundTrip = async (change: CalendarChange) => {
    const before = await read();
    const after = await apply(change);
    expect(listPlan(after)).not.toEqual(listPlan(before));
    const undo = toUndo(before, after, change);
    expect(listPlan(await apply(undo))).toEqual(listPlan(before));
  };

  it('gives a replaced pin back', async () => {
    const [one, , three] = await queue('Een', 'Twee', 'Drie');
    await apply({ type: 'pin', article: one!, at: thursday, over: null });
    await roundTrip({ type: 'pin', article: three!, at: thursday, over: one! });
  });

  it('gives a filler of the library back to its own place', async () => {
    const filler = await makeArticle(world, { title: 'Vult', slug: 'vult', defaultOn: true });
    await queue('Een', 'Twee');
    await roundTrip({ type: 'pin', article: filler, at: tuesday, over: null });
    expect((await read()).waiting.find(({ id }) => id === filler)?.filler).toBe(true);
    await asSystem(payload).delete({ collection: 'library-news', id: filler });
  });

  it('swaps back, by order and by pins', async () => {
    const [one, two, three] = await queue('Een', 'Twee', 'Drie');
    const at = { at: tuesday, withAt: nextTuesday };
    await roundTrip({ type: 'swap', article: one!, with: three!, ...at });
    await apply({ type: 'pin', article: two!, at: thursday, over: null });
    await roundTrip({ type: 'swap', article: two!, at: thursday, with: one!, withAt: tuesday });
  });

  it('moves back in the queue, and uses a skipped slot again with its pin', async () => {
    const [one, , three] = await queue('Een', 'Twee', 'Drie');
    await roundTrip({ type: 'move', article: three!, before: one! });
    await apply({ type: 'pin', article: one!, at: tuesday, over: null });
    await roundTrip({ type: 'skip', at: tuesday, over: one! });
  });

  it('changes nothing when one of the changes cannot be', async () => {
    const [one] = await queue('Een');
    const before = listPlan(await read());
    const answer = await send([
      { type: 'skip', at: tuesday, over: null },
      { type: 'pin', article: one!, at: '2026-11-19T08:00:00.000Z', over: null },
    ]);
    expect(answer.status).toBe(400);
    expect(listPlan(await read())).toEqual(before);
  });
});

describe('links of an article', () => {
  it('lead to its text before it appears, and to its page when readers see it', async () => {
    const [one] = await queue('Een');
    expect((await read()).waiting[0]?.previewUrl).toMatch(
      /\/aadorp\/nieuws\/vrij-\d+\?voorbeeld=ja$/,
    );
    const item = { relationTo: 'library-news', value: one! } as const;
    const [publication] = (await apply({ type: 'publish', item })).weeks[0]!.published;
    expect(publication?.siteUrl).toMatch(/\/aadorp\/nieuws\/vrij-\d+$/);
    const after = await apply({ type: 'withdraw', publication: publication!.id });
    expect(after.weeks[0]?.published[0]?.siteUrl).toBeNull();
  });
});
