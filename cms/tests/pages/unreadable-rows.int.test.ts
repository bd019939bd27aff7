import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { getChangeTracker } from '#platform/cache/change-tracker.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { callGraphql } from '../../src/testing/call-cms.ts';
import { makeLibraryModule } from '../../src/testing/make-library-module.ts';
import { getToken, makeWorld, newsData, type World } from '../../src/testing/make-world.ts';
import { objectId } from '../../src/testing/object-id.ts';
import { openCms } from '../../src/testing/open-cms.ts';

/** A row that no form can make, such as one of a wrong import, costs that row and no other. */
let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['communicationOfficer']);
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
  const { data, errors = [] } = (await callGraphql(getToken(world, 'communicationOfficer'), query))
    .body as Answer;
  return { site: data?.Site.site, errors };
}

/** How many items of a list are there, and how many are null. */
const count = (items: unknown) => {
  const list = items as unknown[];
  return { all: list.length, unreadable: list.filter((item) => item === null).length };
};

/** How many items the one list of an answer has, however deep it is. */
const countItems = (value: unknown): number =>
  Array.isArray(value) ? value.length : countItems(Object.values(value as object)[0]);

const noText = { title: { not: 'a text' } };

describe('one row that cannot be read', () => {
  it.each<[string, string, number, () => Promise<void>]>([
    [
      'themes',
      'themes { title }',
      0,
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
      1,
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
      'toolkit { toolkit { materials { description } } }',
      -1,
      async () => damage('library-materials', world.library.material, { description: [1] }),
    ],
  ])('of %s is left out, and no other', async (_what, parts, change, breakOne) => {
    const before = await ask(parts);
    await breakOne();
    const after = await ask(parts);
    expect([before.errors, after.errors]).toEqual([[], []]);
    expect(countItems(after.site)).toBe(countItems(before.site) + change);
  });

  it('of personas leaves a null in its place, and an error that does not quote it', async () => {
    await damage('personas', world.library.persona, { summary: { no: 'text' } });
    const { site, errors } = await ask('personas { personas { summary } }');
    expect(errors).toHaveLength(1);
    const { personas } = site!['personas'] as { personas: unknown[] };
    expect(count(personas).unreadable).toBe(1);
    // What the row holds is nobody's business.
    expect(JSON.stringify(errors)).not.toContain('no');
  });

  it('of the steps of a module costs the steps, and not the page', async () => {
    const id = await makeLibraryModule(world, { slug: 'stappen' });
    const whole = await asSystem(payload).findByID({ collection: 'library-modules', id, depth: 0 });
    const [step] = whole.content;
    const damaged = { ...step, id: '0123456789abcdef01234567', ...noText };
    await damage('library-modules', id, { content: [step, damaged] });
    const { site, errors } = await ask(
      'module(slug: "stappen") { title content { ... on SiteStepBlock { title html } } }',
    );
    expect(errors).toEqual([]);
    expect(site!['module']).toMatchObject({ title: whole.title, content: [] });
  });
});
