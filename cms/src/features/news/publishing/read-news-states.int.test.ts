import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { makeArticle, queueArticles } from '../../../testing/make-article.ts';
import { makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { readNewsStates } from './read-news-states.ts';

let payload: Payload;
let world: World;
let counter = 0;
/** Slots are on Tuesday and Thursday at 9:00. */
const now = new Date('2026-11-23T11:00:00.000Z');

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, []);
});
beforeEach(async () => {
  await payload.db.collections['news-queue']!.collection.deleteMany({});
});

const readState = async (tenant: string) =>
  (await readNewsStates(payload, { tenants: [tenant], now }))[0];

async function queueOwn(count: number, tenant = world.a): Promise<string[]> {
  const articles: string[] = [];
  for (let n = 0; n < count; n += 1) {
    articles.push(
      await makeArticle(world, { title: `In de rij ${n}`, slug: `rij-${(counter += 1)}` }),
    );
  }
  await queueArticles(world, tenant, articles, now);
  return articles;
}

describe('readNewsStates', () => {
  it('returns the first empty week and the next article', async () => {
    await queueOwn(3);
    expect(await readState(world.a)).toMatchObject({
      name: 'Aadorp',
      waiting: 3,
      hasSlots: true,
      emptyWeek: { week: '2026-W50', weeksAhead: 2 },
      next: { slotAt: new Date('2026-11-24T08:00:00.000Z'), title: 'In de rij 0' },
    });
  });

  it('returns this week as empty for an empty queue, whatever other municipalities have', async () => {
    await queueOwn(3, world.b);
    expect(await readState(world.a)).toMatchObject({
      waiting: 0,
      next: null,
      emptyWeek: { week: '2026-W48', weeksAhead: 0 },
    });
  });

  it('does not count an article that became a draft again or was deleted', async () => {
    const [draft, gone] = await queueOwn(3);
    const system = asSystem(payload);
    await system.update({ collection: 'library-news', id: draft!, data: { _status: 'draft' } });
    await system.delete({ collection: 'library-news', id: gone! });
    expect(await readState(world.a)).toMatchObject({ waiting: 1, next: { title: 'In de rij 2' } });
  });
});
