import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { makeArticle, queueArticles } from '../../../testing/make-article.ts';
import { makeWorld, newsData, getToken, type World } from '../../../testing/make-world.ts';
import { objectId } from '../../../testing/object-id.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { listMessages, getDocument } from '../../../testing/read-answer.ts';
import { newsMessages } from '../messages.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['communicationOfficer']);
});

type Kind = 'library-news' | 'news';

const queue = (value: string, relationTo: Kind = 'library-news') =>
  callRest(getToken(world, 'communicationOfficer'), 'POST', '/news-queue', {
    tenant: world.a,
    item: { relationTo, value },
  });

describe('an article', () => {
  it('can be queued once it is published', async () => {
    const article = await makeArticle(world, { _status: 'draft' });
    expect(listMessages(await queue(article))).toContain(newsMessages.errors.notReady);
    await asSystem(payload).update({
      collection: 'library-news',
      id: article,
      data: { _status: 'published' },
    });
    expect(getDocument(await queue(article))['item']).toMatchObject({ relationTo: 'library-news' });
  });

  it('cannot be queued twice', async () => {
    const article = await makeArticle(world);
    await queue(article);
    expect(listMessages(await queue(article))).toContain(newsMessages.errors.queueTaken);
  });

  it('cannot be queued when it is already on the site', async () => {
    const article = await makeArticle(world);
    const item = { relationTo: 'library-news', value: article };
    const publishedAt = new Date().toISOString();
    await asSystem(payload).create({
      collection: 'news-publications',
      data: { tenant: world.a, item, publishedAt } as never,
    });
    expect(listMessages(await queue(article))).toContain(newsMessages.errors.published);
  });

  it('is queued as the library article when it is an own version', async () => {
    const article = await makeArticle(world);
    const own = await asSystem(payload).create({
      collection: 'news',
      data: {
        ...newsData('Van ons'),
        tenant: world.a,
        basedOn: article,
        _status: 'published',
      } as never,
    });
    const { id } = getDocument(await queue(own.id, 'news'));
    const row = await asSystem(payload).findByID({ collection: 'news-queue', id });
    expect(row.item).toEqual({ relationTo: 'library-news', value: article });
    expect(listMessages(await queue(article))).toContain(newsMessages.errors.queueTaken);
  });
});

describe('the order of the queue', () => {
  const rows = async (tenant: string) =>
    (
      await asSystem(payload).find({
        collection: 'news-queue',
        where: { tenant: { equals: tenant } },
        sort: '_order',
        pagination: false,
      })
    ).docs;

  const moveLastToTop = async (tenant: string) => {
    const docs = await rows(tenant);
    const [first, last] = [docs[0]!, docs.at(-1)!];
    return callRest(getToken(world, 'communicationOfficer'), 'POST', '/reorder', {
      collectionSlug: 'news-queue',
      docsToMove: [last.id],
      newKeyWillBe: 'less',
      orderableFieldName: '_order',
      target: { id: first.id, key: first._order },
    });
  };

  it.each(['a', 'b'] as const)(
    'is changed by the officer of that municipality alone: %s',
    async (place) => {
      const tenant = world[place];
      const articles = [await makeArticle(world), await makeArticle(world)];
      await queueArticles(world, tenant, articles, new Date());
      const before = (await rows(tenant)).map(({ id }) => id);
      const { status } = await moveLastToTop(tenant);
      const after = (await rows(tenant)).map(({ id }) => id);
      if (place === 'b') expect([status, after]).toEqual([403, before]);
      else expect([status, after]).toEqual([200, [before.at(-1), ...before.slice(0, -1)]]);
    },
  );

  const driver = () => payload.db.collections['news-queue']!.collection;
  const officer = () => getToken(world, 'communicationOfficer');
  const longKey = 'z'.repeat(200);

  it.each(['a0', longKey])('is the server’s: a caller’s key is ignored (%#)', async (_order) => {
    const article = await makeArticle(world);
    const made = getDocument(
      await callRest(officer(), 'POST', '/news-queue', {
        tenant: world.a,
        item: { relationTo: 'library-news', value: article },
        _order,
      }),
    );
    expect((await rows(world.a)).at(-1)?.id).toBe(made.id);
    const before = (await rows(world.a)).map(({ id }) => id);
    const changed = await callRest(officer(), 'PATCH', `/news-queue/${made.id}`, { _order });
    expect(changed.status).toBe(200);
    expect((await rows(world.a)).map(({ id }) => id)).toEqual(before);
  });

  it.each(['zz', 5, { $gt: '' }, 'é'])('rejects what is no key: %j', async (_order) => {
    const [row] = await rows(world.a);
    const answer = await callRest(officer(), 'PATCH', `/news-queue/${row!.id}`, { _order });
    expect(answer.status).toBe(400);
  });

  it.each<[string, unknown]>([
    ['too long', longKey],
    ['unreadable', 'zz'],
    ['missing', null],
    ['a number', 5],
  ])('goes on past a stored key that is %s, in any municipality', async (_what, _order) => {
    for (const tenant of [world.a, world.b]) {
      await queueArticles(world, tenant, [await makeArticle(world)], new Date());
      const [row] = await rows(tenant);
      await driver().updateOne({ _id: objectId(payload, row!.id) as never }, { $set: { _order } });
    }
    const article = await makeArticle(world);
    await queueArticles(world, world.a, [article], new Date());
    expect((await moveLastToTop(world.a)).status).toBe(200);
    const [first] = await rows(world.a);
    expect(first!.item.value).toBe(article);
    const change = { type: 'move', article, before: null };
    const body = { tenant: world.a, change };
    expect((await callRest(officer(), 'POST', '/news-queue/calendar', body)).status).toBe(200);
    expect((await rows(world.a)).at(-1)?.item.value).toBe(article);
  });

  it('counts the rows of its own municipality alone', async () => {
    const [a, b] = [await makeArticle(world), await makeArticle(world)];
    await queueArticles(world, world.a, [a], new Date());
    await queueArticles(world, world.b, [b], new Date());
    const inOne = (await rows(world.a)).find(({ item }) => item.value === a)!;
    const move = (docsToMove: string[], target: string) =>
      callRest(officer(), 'POST', '/reorder', {
        collectionSlug: 'news-queue',
        docsToMove,
        newKeyWillBe: 'greater',
        orderableFieldName: '_order',
        target: { id: target, key: longKey },
      });
    const foreign = (await rows(world.b)).find(({ item }) => item.value === b)!;
    expect((await move([foreign.id], inOne.id)).status).toBe(403);
    expect((await move([inOne.id], foreign.id)).status).toBe(403);
    expect((await move([inOne.id], (await rows(world.a))[0]!.id)).status).toBe(200);
    expect((await rows(world.a))[1]!.id).toBe(inOne.id);
  });
});
