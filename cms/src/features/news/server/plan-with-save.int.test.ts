import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { setClock } from '#platform/clock/clock.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { countQueries } from '../../../testing/count-queries.ts';
import { collectEvents } from '../../../testing/collect-events.ts';
import {
  getToken,
  makeWorld,
  newsData,
  type Person,
  type World,
} from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { listMessages } from '../../../testing/read-answer.ts';
import { isArticleOnSite } from '../publishing/is-article-on-site.ts';

let payload: Payload;
let world: World;

const now = new Date('2026-11-23T11:00:00.000Z');
const tuesday = '2026-11-24T08:00:00.000Z';

beforeAll(async () => {
  payload = await openCms();
  setClock(payload, { now: () => now });
  world = await makeWorld(payload, ['communicationOfficer', 'contentManager', 'ofB']);
});

beforeEach(async () => {
  for (const slug of ['news', 'news-queue', 'news-publications', 'news-watermarks'] as const)
    await payload.db.collections[slug]!.collection.deleteMany({});
});

const create = (plan: unknown, data: object = {}, person: Person = 'communicationOfficer') =>
  callRest(getToken(world, person), 'POST', '/news', {
    ...newsData('Inloopuur'),
    slug: 'inloopuur',
    tenant: world.a,
    _status: 'published',
    ...data,
    plan,
  });

const find = async (collection: 'news' | 'news-queue' | 'news-publications') =>
  (await asSystem(payload).find({ collection, pagination: false, depth: 0 })).docs;

describe('an article that is saved with a plan', () => {
  it('is queued and pinned at that moment', async () => {
    const answer = await create({ type: 'at', at: tuesday });
    expect(answer.status, listMessages(answer)).toBe(201);
    expect(await find('news-queue')).toMatchObject([{ pinnedTo: tuesday, tenant: world.a }]);
    expect(await find('news-publications')).toEqual([]);
  });

  it('is on the site at once, dated today, and the site hears of it', async () => {
    const events = await collectEvents(payload, async () => {
      const answer = await create({ type: 'now' });
      expect(answer.status, listMessages(answer)).toBe(201);
    });
    expect(events.map(({ type }) => type)).toContain('news.published');
    expect(await find('news-publications')).toMatchObject([
      { publishedAt: now.toISOString(), tenant: world.a },
    ]);
    expect(await find('news-queue')).toEqual([]);
  });

  it('gets its moment when it is saved again, also out of the queue', async () => {
    await create(undefined);
    const [article] = await find('news');
    const item = { relationTo: 'news', value: article!.id };
    const token = getToken(world, 'communicationOfficer');
    await callRest(token, 'POST', '/news-queue', { tenant: world.a, item });
    const data = { _status: 'published', title: 'Anders', plan: { type: 'at', at: tuesday } };
    const answer = await callRest(token, 'PATCH', `/news/${article!.id}`, data);
    expect(answer.status, listMessages(answer)).toBe(200);
    expect(await find('news-queue')).toMatchObject([{ item, pinnedTo: tuesday }]);
    expect(await find('news')).toMatchObject([{ title: 'Anders' }]);
  });

  it('is planned as the library article that it is a version of', async () => {
    const version = { basedOn: world.library.news };
    expect((await create({ type: 'at', at: tuesday }, version)).status).toBe(201);
    const item = { relationTo: 'library-news', value: world.library.news };
    expect(await find('news-queue')).toMatchObject([{ item, pinnedTo: tuesday }]);
  });

  it.each([
    ['a moment that is past', { type: 'at', at: '2026-11-19T08:00:00.000Z' }, 409, 'voorbij'],
    ['a moment too far', { type: 'at', at: '2031-11-20T08:00:00.000Z' }, 409, 'te ver weg'],
    ['no moment', { type: 'at', at: 'morgen' }, 400, ''],
    ['another act', { type: 'later' }, 400, ''],
  ])('is not saved at all with %s', async (_what, plan, status, words) => {
    const answer = await create(plan);
    expect(answer.status).toBe(status);
    expect(listMessages(answer)).toContain(words);
    expect(await find('news')).toEqual([]);
    expect(await find('news-queue')).toEqual([]);
  });

  it('is not saved where another article is pinned, which is named', async () => {
    await create({ type: 'at', at: tuesday });
    const answer = await create({ type: 'at', at: tuesday }, { title: 'Tweede', slug: 'tweede' });
    expect(answer.status).toBe(409);
    expect(listMessages(answer)).toContain('“Inloopuur”');
    expect(await find('news')).toHaveLength(1);
  });

  it('is not planned as a draft', async () => {
    const answer = await create({ type: 'now' }, { _status: 'draft' });
    expect(answer.status).toBe(409);
    expect(await find('news')).toEqual([]);
  });

  it('is refused to who may not write news there', async () => {
    expect((await create({ type: 'now' }, {}, 'contentManager')).status).toBe(403);
    // Of another municipality the answer says no more than that the data cannot be.
    expect((await create({ type: 'now' }, {}, 'ofB')).status).toBe(400);
    expect(await find('news-publications')).toEqual([]);
  });

  it('is refused for many at once', async () => {
    await create(undefined);
    const path = `/news?where[slug][equals]=inloopuur`;
    const data = { title: 'Alle', plan: { type: 'now' } };
    const token = getToken(world, 'communicationOfficer');
    expect((await callRest(token, 'PATCH', path, data)).status).toBe(400);
    expect(await find('news-publications')).toEqual([]);
  });
});

describe('whether an article is on the site', () => {
  it('is read by its identity and municipality in one query, and not after a withdrawal', async () => {
    await create({ type: 'now' });
    await create({ type: 'now' }, { slug: 'weg', title: 'Weg' });
    await create(undefined, { slug: 'klaar', title: 'Klaar' });
    const ids = new Map(
      (await asSystem(payload).find({ collection: 'news' })).docs.map(({ id, title }) => [
        title,
        id,
      ]),
    );
    await asSystem(payload).update({
      collection: 'news-publications',
      where: { 'item.value': { equals: ids.get('Weg') } },
      data: { withdrawnAt: now.toISOString() },
    });
    const read = (title: string, tenant = world.a) =>
      isArticleOnSite(payload, { item: ids.get(title)!, tenant });
    let answers: boolean[] = [];
    const queries = await countQueries(payload, async () => {
      answers = await Promise.all([
        read('Inloopuur'),
        read('Weg'),
        read('Klaar'),
        read('Inloopuur', world.b),
      ]);
    });
    expect(answers).toEqual([true, false, false, false]);
    expect(queries).toBe(1);
  });
});
