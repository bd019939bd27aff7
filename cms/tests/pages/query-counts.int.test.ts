import current from '../../persisted-operations/current.json' with { type: 'json' };
import { type CollectionSlug, createLocalReq, type Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { getChangeTracker } from '#platform/cache/change-tracker.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { readHistory } from '../../src/features/content/history/read-history.ts';
import { readFileUsage } from '../../src/features/content/file-usage/read-file-usage.ts';
import { makeDocument } from '../../src/testing/fixtures.ts';
import { callGraphql } from '../../src/testing/call-cms.ts';
import { countQueries } from '../../src/testing/count-queries.ts';
import { makeLibraryModule } from '../../src/testing/make-library-module.ts';
import { getToken, makeWorld, newsData, type World } from '../../src/testing/make-world.ts';
import { objectId } from '../../src/testing/object-id.ts';
import { openCms } from '../../src/testing/open-cms.ts';

/** What a page that is drawn anew costs the database. */
let payload: Payload;
let world: World;

const slugs: Record<string, string> = { Theme: '', Module: 'geteld', Article: 'geteld' };

const findOperation = (name: string): string => {
  const text = Object.values(current).find((one) => one.includes(`query ${name}(`));
  if (text === undefined) throw new Error(`The site has no operation ${name}.`);
  return text;
};

const open = async (name: string, token: string | null) => {
  const slug = slugs[name] ?? '';
  const variables = { municipality: 'aadorp', page: 1, slug, draft: false };
  const { body } = await callGraphql(token, findOperation(name), variables);
  expect(JSON.stringify(body)).toContain('"status":"OPEN"');
  expect(body).not.toHaveProperty('errors');
  return body;
};

/** Queries of a page of which everything that may be kept was read before. */
async function countWarm(name: string, token: string | null = null): Promise<number> {
  await open(name, token);
  return countQueries(payload, () => open(name, token));
}

async function countCold(name: string): Promise<number> {
  getChangeTracker(payload).invalidateAll();
  return countQueries(payload, () => open(name, null));
}

const insert = (slug: CollectionSlug, rows: object[]) =>
  payload.db.collections[slug]!.collection.insertMany(rows);

/** More of everything: modules, each with an own version, municipalities, and published news. */
async function addMuch(): Promise<void> {
  const tenant = objectId(payload, world.a);
  const documents = Array.from({ length: 200 }, (_, n) => ({
    _id: objectId(payload),
    title: `Nog een ${String(n)}`,
    slug: `nog-een-${String(n)}`,
    introduction: 'Over.',
    _status: 'published',
    theme: { relationTo: 'library-themes', value: objectId(payload, world.library.theme) },
  }));
  await insert('library-modules', documents);
  await insert('library-news', documents);
  const overrides = [{ path: 'title', seen: 'Nog een' }];
  const versions = documents.map(({ _id, ...values }) => ({
    ...values,
    tenant,
    basedOn: _id,
    overrides,
  }));
  await insert('modules', versions);
  const publishedAt = new Date();
  await insert(
    'news-publications',
    documents.map(({ _id }) => ({
      tenant,
      item: { relationTo: 'library-news', value: _id },
      publishedAt,
    })),
  );
  const municipality = await payload.db.collections['municipalities']!.collection.findOne({
    slug: 'aadorp',
  });
  await insert(
    'municipalities',
    Array.from({ length: 339 }, (_, n) => ({
      ...municipality,
      _id: objectId(payload),
      slug: `gemeente-${String(n)}`,
      name: `Gemeente ${String(n)}`,
    })),
  );
  // The rows were written past the cms, so no event tells of them.
  getChangeTracker(payload).invalidateAll();
}

const names = ['Home', 'News', 'Themes', 'Theme', 'Module', 'Article'];

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['employee', 'contentManager']);
  await makeLibraryModule(world, { slug: slugs.Module });
  const system = asSystem(payload);
  const theme = await system.findByID({ collection: 'library-themes', id: world.library.theme });
  slugs.Theme = theme.slug ?? '';
  const article = await system.create({
    collection: 'library-news',
    data: {
      ...newsData('Geteld'),
      slug: slugs.Article,
      theme: { relationTo: 'library-themes', value: world.library.theme },
      _status: 'published',
    } as never,
  });
  await system.create({
    collection: 'news-publications',
    data: {
      tenant: world.a,
      item: { relationTo: 'library-news', value: article.id },
      publishedAt: new Date().toISOString(),
    },
  });
});

describe('a page that is drawn anew', () => {
  it('needs few queries, as many with 200 modules and 342 municipalities more', async () => {
    const few = new Map<string, number[]>();
    for (const name of names) {
      few.set(name, [
        await countWarm(name),
        await countWarm(name, getToken(world, 'employee')),
        await countCold(name),
      ]);
    }
    await addMuch();
    for (const name of names) {
      const [visitor, member, cold] = few.get(name)!;
      expect([name, await countWarm(name)]).toEqual([name, visitor]);
      expect([name, await countWarm(name, getToken(world, 'employee'))]).toEqual([name, member]);
      expect([name, await countCold(name)]).toEqual([name, cold]);
    }
    const counts = Object.fromEntries(few);
    // By visitor, by member, and by the first visitor after a change of everything.
    expect(counts).toEqual({
      Home: [1, 4, 11],
      News: [1, 5, 8],
      Themes: [1, 4, 8],
      Theme: [2, 5, 9],
      Module: [2, 5, 8],
      Article: [2, 5, 9],
    });
  });

  it('reads again what another one changed, and no more', async () => {
    await open('Home', null);
    const data = { tenant: world.b, name: 'Elders', position: 1 };
    await asSystem(payload).create({ collection: 'channels', data });
    // Of another municipality: only who is at this address might differ.
    expect(await countQueries(payload, () => open('Home', null))).toBe(2);
  });
});

/** The request of an editor, who was read before. */
async function requestAsEditor() {
  const id = world.users.get('contentManager') ?? '';
  const user = await payload.findByID({ collection: 'users', id, overrideAccess: true });
  return createLocalReq({ user: { ...user, collection: 'users' } as never }, payload);
}

describe('a screen of the cms', () => {
  it('shows a history in as many queries with 60 versions as with one', async () => {
    const id = await makeDocument(world, 'modules', world.a);
    const count = async () => {
      const req = await requestAsEditor();
      return countQueries(payload, () => readHistory(req, 'modules', id));
    };
    const few = await count();
    const versions = payload.db.versions['modules']!.collection;
    const parent = objectId(payload, id);
    const { _id: _id, ...version } = (await versions.findOne({ parent } as never))!;
    await versions.insertMany(
      Array.from({ length: 60 }, (_, n) => ({
        ...version,
        latest: false,
        updatedAt: new Date(Date.now() - (n + 1) * 1000),
      })),
    );
    expect([few, await count()]).toEqual([3, 3]);
  });

  it('shows where files stand in as many queries for two as for one', async () => {
    const files = [
      await makeDocument(world, 'files', world.a),
      await makeDocument(world, 'files', world.a),
    ];
    const count = async (ids: readonly string[]) => {
      const req = await requestAsEditor();
      return countQueries(payload, () => readFileUsage(req, 'files', ids));
    };
    // Two for each of four kinds of content, the bin, and the settings of the municipality.
    expect([await count(files.slice(0, 1)), await count(files)]).toEqual([11, 11]);
  });
});
