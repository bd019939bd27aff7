import { asSystem } from '@digivaardig/cms/access/system';
import { makeArticle, queueArticles } from '@digivaardig/cms/testing/make-article';
import { makeWorld, type World } from '@digivaardig/cms/testing/make-world';
import { openCms } from '@digivaardig/cms/testing/open-cms';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { announceChange } from '../testing/announce-change.ts';
import { ownRedis } from '../testing/own-redis.ts';
import { clearOutbox, countEffects, outboxRow } from '../testing/read-rows.ts';
import { startWorker } from '../testing/start-worker.ts';

type Worker = Awaited<ReturnType<typeof startWorker>>;

let payload: Payload;
let world: World;
let redis: Awaited<ReturnType<typeof ownRedis>>;
let worker: Worker;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['communicationOfficer']);
  redis = await ownRedis();
  worker = await startWorker(redis.uri);
});
afterAll(async () => {
  await worker.stop();
  await redis.close();
  await payload.destroy();
});

/** Ends the worker where it stands, and starts another. */
async function killAndReplace(): Promise<void> {
  await worker.kill();
  worker = await startWorker(redis.uri);
}

const rows = async (collection: 'news-publications' | 'news-queue') =>
  (
    await asSystem(payload).find({
      collection,
      where: { tenant: { equals: world.a } },
      pagination: false,
    })
  ).docs;

const monday = '2026-11-23T11:00:00.000Z';
const tuesday = '2026-11-24T08:00:00.000Z';

describe('a worker that is killed after it took a job and before it did anything', () => {
  it('leaves the slot to the next publisher: nothing is lost, nothing comes twice', async () => {
    worker.setClock(monday);
    await worker.tick('publish-due-news');
    const articles = [await makeArticle(world), await makeArticle(world)];
    await queueArticles(world, world.a, articles, new Date(monday));
    worker.setClock(tuesday);
    const reached = worker.stopAt('publish-due-news.claimed');
    void worker.tick('publish-due-news').catch(() => undefined);
    await reached;
    expect(await rows('news-publications')).toEqual([]);
    await killAndReplace();
    worker.setClock(tuesday);
    await worker.tick('publish-due-news');
    await worker.tick('publish-due-news');
    const [publication, ...others] = await rows('news-publications');
    expect(others).toEqual([]);
    expect(publication).toMatchObject({
      ...{ slotAt: tuesday, publishedAt: tuesday },
      item: { relationTo: 'library-news', value: articles[0] },
    });
    expect(await rows('news-queue')).toMatchObject([{ item: { value: articles[1] } }]);
  });

  it('leaves the event to the next one: one snapshot, one processed event', async () => {
    await vi.waitUntil(
      async () => {
        const waiting = { state: { not_equals: 'done' } };
        return (
          (await asSystem(payload).count({ collection: 'outbox', where: waiting })).totalDocs === 0
        );
      },
      { timeout: 20_000 },
    );
    await clearOutbox(payload);
    const { snapshots } = await countEffects(payload, '', world.a);
    const reached = worker.stopAt('recompute-benchmark.claimed');
    const event = await announceChange(world);
    await reached;
    expect(await countEffects(payload, event, world.a)).toEqual({ processed: 0, snapshots });
    expect(await outboxRow(payload, event)).toMatchObject({ state: 'queued' });
    await killAndReplace();
    const isDone = async () => (await outboxRow(payload, event)).state === 'done';
    await vi.waitUntil(isDone, { timeout: 30_000, interval: 100 });
    expect(await countEffects(payload, event, world.a)).toEqual({
      ...{ processed: 1, snapshots: snapshots + 1 },
    });
  });
});
