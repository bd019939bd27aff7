import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { seedDemo } from '../../../seed/seed-demo.ts';
import { openCms } from '../../testing/open-cms.ts';
import { querySite } from '../../testing/query-site.ts';
import { goldenQueries } from '../../testing/search/golden-queries.ts';
import { computeRecall } from '../../testing/search/recall.ts';

let payload: Payload;

/** Publishes all news of the demo, of which the calendar has published some. */
async function publishNews(): Promise<void> {
  const system = asSystem(payload);
  const { docs } = await system.find({ collection: 'library-news', pagination: false, depth: 0 });
  const municipalities = await system.find({
    collection: 'municipalities',
    where: { slug: { equals: 'groningen' } },
  });
  const tenant = municipalities.docs[0]?.id ?? '';
  await payload.db.collections['news-publications']!.collection.deleteMany({});
  for (const { id } of docs) {
    await system.create({
      collection: 'news-publications',
      data: {
        tenant,
        item: { relationTo: 'library-news', value: id },
        publishedAt: new Date().toISOString(),
      },
    });
  }
}

beforeAll(async () => {
  payload = await openCms();
  await seedDemo(payload, new Date(), () => undefined);
  await publishNews();
}, 300_000);

async function find(query: string): Promise<string[]> {
  const { site } = await querySite<{ search: { items: { kind: string; slug: string }[] } }>(
    null,
    'groningen',
    `search(query: ${JSON.stringify(query)}, limit: 5) { items { kind slug } }`,
  );
  return site!.search.items.map(({ kind, slug }) => `${kind.toLowerCase()} ${slug}`);
}

describe('the golden set', () => {
  it('has 60 queries of every difficulty', () => {
    expect(new Set(goldenQueries.map(({ query }) => query)).size).toBe(60);
    const difficulties = Map.groupBy(goldenQueries, ({ difficulty }) => difficulty);
    for (const queries of difficulties.values()) expect(queries.length).toBeGreaterThanOrEqual(3);
  });

  it('finds at least nine tenths of what is expected among the first five', async () => {
    const found = new Map<string, string[]>();
    for (const { query } of goldenQueries) found.set(query, await find(query));
    const { mean, missed } = computeRecall(goldenQueries, (query) => found.get(query) ?? []);
    console.info(`recall@5: ${mean.toFixed(3)}`);
    expect(mean, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(['AI', 'phishing mail', 'teams'])('finds all of “%s”', async (query) => {
    const found = await find(query);
    const { expected } = goldenQueries.find((golden) => golden.query === query)!;
    for (const one of expected) expect(found).toContain(one);
  });
});
