import type { CollectionSlug } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { countContent, writeSnapshots } from '../features/benchmarks/server/write-snapshots.ts';
import { readTenants } from '../features/municipalities/server/read-tenants.ts';
import { makeDocument } from './fixtures.ts';
import { makeArticle, queueArticles } from './make-article.ts';
import { materialData, moduleData, type World } from './make-world.ts';
import { objectId } from './object-id.ts';

/** The id of one document of each collection, which may be damaged; others stand beside it. */
export type DamageableContent = ReadonlyMap<CollectionSlug, string>;

/** Makes content of every kind in A, and figures of B. */
export async function makeDamageableContent(world: World): Promise<DamageableContent> {
  const { payload, a, b, library } = world;
  const system = asSystem(payload);
  const ids = new Map<CollectionSlug, string>();
  const make = async (collection: CollectionSlug, data: object): Promise<string> => {
    const { id } = await system.create({ collection, data: data as never });
    ids.set(collection, id);
    return id;
  };
  const findFirst = async (collection: CollectionSlug, where: object): Promise<void> => {
    const { docs } = await system.find({ collection, where: where as never, pagination: false });
    ids.set(collection, docs[0]!.id);
  };
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
  await make('offers', {
    tenant: a,
    item: { relationTo: 'library-modules', value: library.module },
    on: true,
  });
  await makeDocument(world, 'news-publications', a);
  const publication = await makeDocument(world, 'news-publications', a);
  ids.set('news-publications', publication);
  const { item } = await system.findByID({ collection: 'news-publications', id: publication });
  ids.set('library-news', item.value as string);
  ids.set('municipalities', b);
  await queueArticles(world, a, [await makeArticle(world), await makeArticle(world)], new Date());
  await findFirst('news-queue', { tenant: { equals: a } });
  const now = new Date();
  await make('news-skips', { tenantId: a, slotAt: new Date(now.getTime() + 1e9).toISOString() });
  await make('news-watermarks', { tenantId: b, checkedUntil: now.toISOString() });
  const counted = await countContent(payload, await readTenants(payload, null), now, false);
  await inTransaction(payload, (req) => writeSnapshots(req, counted, now));
  await findFirst('benchmark-snapshots', { tenantId: { equals: b } });
  return ids;
}

const nestedFields: Partial<Record<CollectionSlug, string[]>> = {
  'campaign-phases': ['moments.0', 'moments.0.start', 'moments.0.title'],
  'news-publications': ['item.value', 'item.relationTo'],
  'news-queue': ['item.value', 'item.relationTo'],
  offers: ['item.value', 'item.relationTo'],
  modules: ['theme.value', 'theme.relationTo', 'content', 'content.0', 'content.0.body', 'goals.0'],
  'library-modules': [
    'theme.value',
    'theme.relationTo',
    'content',
    'content.0',
    'content.0.body',
    'goals.0',
  ],
  municipalities: ['newsSlots.0', 'newsSlots.0.time', 'newsSlots.0.weekday', 'help.contacts'],
};

/** What a wrong import or an earlier version could have stored. */
export const damages: readonly unknown[] = [
  undefined,
  null,
  5,
  'x',
  '',
  { a: 1 },
  [null],
  new Date('9999-01-01T00:00:00Z'),
  '0123456789abcdef01234567',
];

const getRows = ({ payload }: World, collection: CollectionSlug) =>
  payload.db.collections[collection]!.collection;

/** Every place where the content can be damaged: a collection and a field. */
export async function listDamageablePlaces(
  world: World,
  content: DamageableContent,
): Promise<(readonly [CollectionSlug, string])[]> {
  const places = await Promise.all(
    [...content].map(async ([collection, id]) => {
      const where = { _id: objectId(world.payload, id) } as object;
      const row = (await getRows(world, collection).findOne(where))!;
      // Without its municipality a row of a job is another one, of which the job makes a new one.
      const names = Object.keys(row).filter((name) => !['_id', '__v', 'tenantId'].includes(name));
      return [...names, ...(nestedFields[collection] ?? [])].map(
        (field) => [collection, field] as const,
      );
    }),
  );
  return places.flat();
}

/** Stores a value past the cms while `run` runs; undefined takes the field away. */
export async function withDamage<T>(
  world: World,
  content: DamageableContent,
  [collection, field]: readonly [CollectionSlug, string],
  value: unknown,
  run: () => Promise<T>,
): Promise<T> {
  const rows = getRows(world, collection);
  const where = { _id: objectId(world.payload, content.get(collection)) } as object;
  const row = (await rows.findOne(where))!;
  const change = value === undefined ? { $unset: { [field]: '' } } : { $set: { [field]: value } };
  await rows.updateOne(where, change);
  try {
    return await run();
  } finally {
    await rows.replaceOne(where, row);
  }
}
