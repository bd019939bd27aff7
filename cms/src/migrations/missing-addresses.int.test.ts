import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { makeWorld, newsData, type World } from '../testing/make-world.ts';
import { objectId } from '../testing/object-id.ts';
import { openCms } from '../testing/open-cms.ts';
import { up } from './2026-11-30-missing-addresses.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, []);
});

const rowsOf = (slug: string) => payload.db.collections[slug]!.collection;
const only = (id: string) => ({ _id: objectId(payload, id) as never });

async function makeWithoutAddress(title: string, _status = 'published'): Promise<string> {
  const { id } = await asSystem(payload).create({
    collection: 'library-news',
    data: { ...newsData(title), slug: `was-${title.length}`, _status } as never,
  });
  await rowsOf('library-news').updateOne(only(id), { $unset: { slug: '', ownAddress: '' } });
  await payload.db.versions['library-news']!.collection.updateMany(
    { 'version.title': title },
    { $unset: { 'version.slug': '' } },
  );
  return id;
}

it('gives what readers see an address from its title, or else its id', async () => {
  const cyrillic = await makeWithoutAddress('Вітаємо');
  const taken = await makeWithoutAddress('Nieuws');
  const emoji = await makeWithoutAddress('🎉');
  const draft = await makeWithoutAddress('Concept', 'draft');
  await rowsOf('municipalities').updateOne(only(world.b), { $set: { slug: null } });
  await rowsOf('personas').updateMany({}, { $unset: { ownAddress: '' } });
  await up(payload);
  await up(payload);
  const slugs = await Promise.all(
    [cyrillic, taken, emoji, draft].map(
      async (id) => (await rowsOf('library-news').findOne(only(id)))?.['slug'] as unknown,
    ),
  );
  expect(slugs).toEqual(['vitaiemo', taken, emoji, undefined]);
  const [version] = await payload.db.versions['library-news']!.collection.find({
    'version.title': 'Вітаємо',
  }).toArray();
  expect(version!['version']).toMatchObject({ slug: 'vitaiemo' });
  expect(await rowsOf('municipalities').findOne(only(world.b))).toMatchObject({ slug: 'bedorp' });
  expect(await rowsOf('personas').findOne(only(world.library.persona))).toMatchObject({
    ownAddress: 'persona',
  });
});
