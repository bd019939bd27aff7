import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { getChangeTracker } from '#platform/cache/change-tracker.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { callGraphql } from '../../src/testing/call-cms.ts';
import { makeLibraryModule } from '../../src/testing/make-library-module.ts';
import { makeWorld, newsData, type World } from '../../src/testing/make-world.ts';
import { objectId } from '../../src/testing/object-id.ts';
import { openCms } from '../../src/testing/open-cms.ts';

/** A row that no form can make, such as one of a wrong import, costs that row and no other. */
let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, []);
  // The server logs each error; the tests cause them.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

/** Writes past the cms, which would reject it, and past its events. */
async function damage(slug: CollectionSlug, id: string, values: object): Promise<void> {
  const where = { _id: objectId(payload, id) } as object;
  await payload.db.collections[slug]!.collection.updateOne(where, { $set: values });
  getChangeTracker(payload).invalidateAll();
}

interface Answer {
  data: { Site: { site: Record<string, unknown> } } | null;
  errors?: { message: string; path: (string | number)[] }[];
}

async function ask(parts: string) {
  const query = `{ Site(municipality: "aadorp") { site { ${parts} } } }`;
  const { data, errors = [] } = (await callGraphql(null, query)).body as Answer;
  return { site: data?.Site.site, errors };
}

/** How many items of a list are there, and how many are null. */
const count = (items: unknown) => {
  const list = items as unknown[];
  return { all: list.length, unreadable: list.filter((item) => item === null).length };
};

const noText = { title: { not: 'a text' } };

describe('one row that cannot be read', () => {
  it.each<[string, string, () => Promise<void>]>([
    [
      'themes',
      'themes { title }',
      async () => {
        const theme = await asSystem(payload).create({
          collection: 'library-themes',
          data: { title: 'Stuk', introduction: 'Over.', _status: 'published' } as never,
        });
        await damage('library-themes', theme.id, noText);
      },
    ],
    [
      'news',
      'news { items { introduction } }',
      async () => {
        for (const title of ['Heel', 'Stuk']) {
          const { id: value } = await asSystem(payload).create({
            collection: 'library-news',
            data: { ...newsData(title), _status: 'published' } as never,
          });
          const item = { relationTo: 'library-news', value };
          const publishedAt = new Date().toISOString();
          await asSystem(payload).create({
            collection: 'news-publications',
            data: { tenant: world.a, item, publishedAt } as never,
          });
          if (title === 'Stuk') await damage('library-news', value, { introduction: [1] });
        }
      },
    ],
    [
      'materials',
      'toolkit { materials { description } }',
      async () => damage('library-materials', world.library.material, { description: [1] }),
    ],
    [
      'personas',
      'toolkit { personas { summary } }',
      async () => damage('personas', world.library.persona, { summary: { no: 'text' } }),
    ],
  ])('of %s leaves a null in its place and an error', async (_what, parts, breakOne) => {
    const before = await ask(parts);
    expect(before.errors).toEqual([]);
    await breakOne();
    const { site, errors } = await ask(parts);
    expect(errors).toHaveLength(1);
    const list = errors[0]!.path.slice(2, -2) as string[];
    const items = list.reduce<unknown>(
      (value, key) => (value as Record<string, unknown>)[key],
      site,
    );
    expect(count(items).unreadable).toBe(1);
    expect(count(items).all).toBeGreaterThanOrEqual(1);
    // What the row holds is nobody's business.
    expect(JSON.stringify(errors)).not.toContain('no');
  });

  it('of the steps of a module costs that step', async () => {
    const id = await makeLibraryModule(world, { slug: 'stappen' });
    const whole = await asSystem(payload).findByID({ collection: 'library-modules', id, depth: 0 });
    const [step] = whole.steps;
    await damage('library-modules', id, { steps: [step, { ...step, ...noText }] });
    const { site, errors } = await ask('module(slug: "stappen") { title steps { title html } }');
    const { steps } = site!['module'] as { steps: unknown[] };
    expect(count(steps)).toEqual({ all: 2, unreadable: 1 });
    expect(errors).toHaveLength(1);
  });
});
