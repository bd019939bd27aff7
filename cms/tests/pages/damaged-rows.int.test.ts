import fc from 'fast-check';
import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { getChangeTracker } from '#platform/cache/change-tracker.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import {
  countContent,
  writeSnapshots,
} from '../../src/features/benchmarks/server/write-snapshots.ts';
import { readTenants } from '../../src/features/municipalities/server/read-tenants.ts';
import { callGraphql } from '../../src/testing/call-cms.ts';
import { makeDocument } from '../../src/testing/fixtures.ts';
import {
  getToken,
  makeWorld,
  materialData,
  moduleData,
  type World,
} from '../../src/testing/make-world.ts';
import { objectId } from '../../src/testing/object-id.ts';
import { openCms } from '../../src/testing/open-cms.ts';

/** One document of each collection that pages read, beside another one that is left alone. */
let payload: Payload;
let world: World;
const ids = new Map<CollectionSlug, string>();

async function make(collection: CollectionSlug, data: object): Promise<string> {
  const { id } = await asSystem(payload).create({ collection, data: data as never });
  ids.set(collection, id);
  return id;
}

async function makeContent(): Promise<void> {
  const { a, b, library } = world;
  const shared = { _status: 'published' };
  const own = { ...shared, tenant: a };
  const start = '2026-01-01T00:00:00.000Z';
  await make('library-themes', { title: 'Tweede', introduction: 'Over.', ...shared });
  await make('themes', { title: 'Eigen', introduction: 'Over.', ...own });
  await make('library-modules', { ...moduleData('Tweede', library.theme), ...shared });
  await make('modules', { ...moduleData('Eigen', library.theme), ...own });
  const channel = await make('channels', { name: 'Kanaal', tenant: a });
  const persona = await make('personas', { title: 'Tweede', summary: 'Zo.' });
  const file = await makeDocument(world, 'files', a);
  ids.set('files', file);
  await make('library-materials', { ...materialData('Film', persona), ...shared });
  const parts = { channels: [channel], files: [{ relationTo: 'files', value: file }] };
  await make('materials', { ...materialData('Eigen', persona), ...parts, ...own });
  const moments = [{ title: 'Begin', start }];
  await make('campaign-phases', { key: '1', title: 'Fase', tenant: a, start, moments });
  const item = { relationTo: 'library-modules', value: library.module };
  await make('offers', { tenant: a, item, on: true });
  await makeDocument(world, 'news-publications', a);
  const publication = await makeDocument(world, 'news-publications', a);
  ids.set('news-publications', publication);
  const row = await asSystem(payload).findByID({
    collection: 'news-publications',
    id: publication,
  });
  ids.set('library-news', row.item.value as string);
  ids.set('municipalities', b);
  const now = new Date();
  const counted = await countContent(payload, await readTenants(payload, null), now, false);
  await inTransaction(payload, (req) => writeSnapshots(req, counted, now));
  const { docs } = await asSystem(payload).find({
    collection: 'benchmark-snapshots',
    where: { tenantId: { equals: b } },
    pagination: false,
  });
  ids.set('benchmark-snapshots', docs[0]!.id);
}

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['steeringGroupMember']);
  // The server logs each error; the tests cause them.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined);
  await makeContent();
});

/** Everything that pages ask for: lists, and documents that are not damaged or not there. */
const everything = `{
  SiteMunicipalities { slug name visibility demo }
  SiteMe { municipalities }
  Site(municipality: "aadorp") { site {
    name style { hash } welcome { title } help { contacts { name } }
    themes { id slug title introduction origin coverage moduleCount
      modules { id slug title introduction level minutes goals steps { title html } bodyHtml updatedAt } }
    theme(slug: "thema") { id modules { slug } }
    noTheme: theme(slug: "er-niet") { id }
    module(slug: "module") { id theme { slug } steps { title } }
    noModule: module(slug: "er-niet") { id }
    news { total items { slug title introduction kind origin publishedAt bodyHtml } }
    article(slug: "er-niet") { title }
    toolkit {
      personas { slug title summary motives materials { slug } }
      persona(slug: "persona") { title materials { slug } }
      noPersona: persona(slug: "er-niet") { title }
      phases { key title message start end moments { title start end } }
      channels { name description }
      materials { slug title description format tier audiences phaseKeys personaSlugs channels
        files { id filename mimeType size description } }
    }
  } }
  SiteDashboard { dashboard {
    takenAt demo themes { id title } personas { id title } weeks
    municipalities { slug name takenAt modulesOn coverage { themeId coverage } newsPerWeek
      materials { personaId materials } }
  } }
}`;

interface Answer {
  data: { Site: { site: unknown }; SiteDashboard: { dashboard: unknown } } | null;
  errors?: { path?: (string | number)[] }[];
}

/** Names of values that pages format: each is a readable moment, or null. */
const momentNames: readonly string[] = ['publishedAt', 'updatedAt', 'start', 'end', 'takenAt'];

/** Names of values in an answer that pages could not use. */
function listUnusable(value: unknown, name = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => listUnusable(item, name));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => listUnusable(inner, key));
  const isMoment = typeof value !== 'string' || !Number.isNaN(Date.parse(value));
  const isAddress = typeof value !== 'string' || /^[a-z0-9-]+$/.test(value);
  if (momentNames.includes(name)) return isMoment ? [] : [name];
  return ['slug', 'personaSlugs', 'municipalities'].includes(name) && !isAddress ? [name] : [];
}

/** What an answer lacks beside items of lists, and what in it no page could show. */
async function listProblems(): Promise<string[]> {
  getChangeTracker(payload).invalidateAll();
  const { body } = await callGraphql(getToken(world, 'steeringGroupMember'), everything);
  const { data, errors = [] } = body as Answer;
  if (!data?.Site.site || !data.SiteDashboard.dashboard) return ['no answer'];
  const outsideLists = errors.filter(({ path }) => !path?.some((key) => typeof key === 'number'));
  return [...outsideLists.map(({ path }) => String(path)), ...listUnusable(data)];
}

const nested: Partial<Record<CollectionSlug, string[]>> = {
  'campaign-phases': ['moments.0', 'moments.0.start', 'moments.0.title'],
  'news-publications': ['item.value', 'item.relationTo'],
  offers: ['item.value', 'item.relationTo'],
  modules: ['theme.value', 'theme.relationTo', 'steps.0', 'goals.0'],
  'library-modules': ['theme.value', 'theme.relationTo', 'steps.0', 'goals.0'],
};

/** What a wrong import or an earlier version could have stored. */
const damages: readonly [string, unknown][] = [
  ['missing', undefined],
  ['null', null],
  ['a number', 5],
  ['a text', 'x'],
  ['an empty text', ''],
  ['an object', { a: 1 }],
  ['a list with null', [null]],
  ['a date', new Date('9999-01-01T00:00:00Z')],
  ['an id of nothing', '0123456789abcdef01234567'],
];

/** Stores a damaged value past the cms while `run` runs. */
async function withDamage<T>(
  collection: CollectionSlug,
  field: string,
  value: unknown,
  run: () => Promise<T>,
): Promise<T> {
  const rows = payload.db.collections[collection]!.collection;
  const where = { _id: objectId(payload, ids.get(collection)) } as object;
  const row = (await rows.findOne(where))!;
  const change = value === undefined ? { $unset: { [field]: '' } } : { $set: { [field]: value } };
  await rows.updateOne(where, change);
  try {
    return await run();
  } finally {
    await rows.replaceOne(where, row);
  }
}

async function listFields(collection: CollectionSlug): Promise<string[]> {
  const rows = payload.db.collections[collection]!.collection;
  const row = await rows.findOne({ _id: objectId(payload, ids.get(collection)) } as object);
  const names = Object.keys(row!).filter((name) => name !== '_id' && name !== '__v');
  return [...names, ...(nested[collection] ?? [])];
}

describe('a row with a damaged value', () => {
  it('is not there yet', async () => {
    expect(await listProblems()).toEqual([]);
  });

  it.each<[CollectionSlug, string, unknown]>([
    ['offers', 'item', null],
    ['news-publications', 'item', undefined],
    ['news-publications', 'publishedAt', 'gisteren'],
    ['library-news', 'formerSlugs', 5],
    ['library-news', 'slug', undefined],
    ['library-materials', 'phases', { a: 1 }],
    ['materials', 'personas', 7],
    ['personas', 'slug', null],
    ['personas', 'slug', 5],
    ['library-themes', 'slug', ''],
    ['modules', 'slug', undefined],
    ['campaign-phases', 'start', 'x'],
    ['campaign-phases', 'moments.0.start', null],
    ['municipalities', 'slug', undefined],
    ['municipalities', 'name', null],
    ['municipalities', 'style', null],
    ['benchmark-snapshots', 'takenAt', 'x'],
    ['benchmark-snapshots', 'figures', 5],
  ])('costs that row and no page: %s.%s = %j', async (collection, field, value) => {
    expect(await withDamage(collection, field, value, listProblems)).toEqual([]);
  });

  it('costs no page in any field, whatever it is', { timeout: 2_000_000 }, async () => {
    const fields = await Promise.all(
      [...ids.keys()].map(async (collection) =>
        (await listFields(collection)).map((field) => [collection, field] as const),
      ),
    );
    const places = fc.constantFrom(...fields.flat());
    await fc.assert(
      fc.asyncProperty(places, fc.constantFrom(...damages), async (place, [_what, value]) => {
        expect(await withDamage(...place, value, listProblems)).toEqual([]);
      }),
      { numRuns: Number(process.env['DAMAGED_ROWS'] ?? 40) },
    );
  });
});
