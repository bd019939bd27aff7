import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms } from '../testing/open-cms.ts';
import { requiredIndexes, requiredVersionIndexes } from './required-indexes.ts';
import { restoreIndexes } from './restore-indexes.ts';

let payload: Payload;

beforeAll(async () => {
  payload = await openCms();
});
// Other files of this worker use the same database.
afterAll(async () => {
  await restoreIndexes(payload);
});

const driver = (slug: string) => payload.db.collections[slug]!.collection;

const versions = (slug: string) => payload.db.versions[slug]!.collection;

const listIndexes = async (slug: string, rows = driver) =>
  ((await rows(slug).listIndexes().toArray()) as Record<string, unknown>[])
    .map(({ key, unique, partialFilterExpression, expireAfterSeconds }) =>
      JSON.stringify({ key, unique, partialFilterExpression, expireAfterSeconds }),
    )
    .sort();

describe('restoreIndexes', () => {
  it('gives dropped collections the indexes that the migrations gave them', async () => {
    const slugs = Object.keys(requiredIndexes);
    const before = new Map<string, string[]>();
    for (const slug of slugs) before.set(slug, await listIndexes(slug));
    for (const slug of slugs) await driver(slug).drop();
    expect(await restoreIndexes(payload)).toEqual([]);
    for (const slug of slugs) expect(await listIndexes(slug), slug).toEqual(before.get(slug));
  });

  it('gives the dropped versions of a collection the indexes of the migrations', async () => {
    for (const slug of Object.keys(requiredVersionIndexes)) {
      const before = await listIndexes(slug, versions);
      expect(before.join()).toContain('"parent":1,"updatedAt":-1');
      await versions(slug).drop();
      expect(await restoreIndexes(payload)).toEqual([]);
      expect(await listIndexes(slug, versions), slug).toEqual(before);
    }
  });

  it('reports an index that double rows prevent, and restores the others', async () => {
    await driver('news-watermarks').drop();
    await driver('processed-events').drop();
    const row = () => ({ tenantId: 'gemeente' });
    await driver('news-watermarks').insertMany([row(), row()]);
    expect(await restoreIndexes(payload)).toMatchObject([
      { collection: 'news-watermarks', error: { code: 11000 } },
    ]);
    expect((await listIndexes('processed-events')).join()).toContain('"unique":true');
    await driver('news-watermarks').deleteMany({});
  });
});
