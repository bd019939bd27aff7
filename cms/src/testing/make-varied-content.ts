import type { CollectionSlug } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { fixtures, makeDocument } from './fixtures.ts';
import { makeLibraryModule } from './make-library-module.ts';
import { materialData, moduleData, type World } from './make-world.ts';

const published = { _status: 'published' };

/**
 * Content in which each kind of figure differs: A adapts, adds, switches and publishes; B takes
 * what it is given.
 */
export async function makeVariedContent(world: World, now: Date): Promise<void> {
  const { payload, library, a, b } = world;
  const system = asSystem(payload);
  const make = async (collection: CollectionSlug, data: object): Promise<string> =>
    (await system.create({ collection, data: data as never })).id;
  const theme = (title: string, more: object = {}) =>
    make('library-themes', { title, introduction: 'Over.', ...published, ...more });
  const offer = (tenant: string, relationTo: string, value: string, on: boolean) =>
    make('offers', { tenant, item: { relationTo, value }, on });

  const full = { relationTo: 'library-themes', value: await theme('Vol', { position: 1 }) };
  const modules: string[] = [];
  for (let n = 0; n < 7; n += 1) modules.push(await makeLibraryModule(world, { theme: full }));
  await theme('Leeg');
  const off = { relationTo: 'library-themes', value: await theme('Uit', { defaultOn: false }) };
  await makeLibraryModule(world, { theme: off });
  await makeLibraryModule(world, { defaultOn: false });
  await makeLibraryModule(world, { _status: 'draft' });

  for (const module of modules.slice(0, 2)) await offer(a, 'library-modules', module, false);
  const adapted = moduleData('Aangepast', library.theme);
  await make('modules', { ...adapted, ...published, theme: full, tenant: a, basedOn: modules[3] });
  const ownTheme = await make('themes', {
    title: 'Van A',
    introduction: 'Over.',
    tenant: a,
    ...published,
  });
  const inOwn = { relationTo: 'themes', value: ownTheme };
  for (const title of ['Eigen een', 'Eigen twee']) {
    await make('modules', { ...moduleData(title, ''), theme: inOwn, tenant: a, ...published });
  }

  const persona = await make('personas', { title: 'Tweede', summary: 'Zo.' });
  const both = { personas: [library.persona, persona], phases: ['0', '2a', '3'] };
  await make('library-materials', { ...materialData('Film', persona), ...published, ...both });
  const flyer = { ...materialData('Flyer', persona), phases: ['3'], tenant: b, ...published };
  await make('materials', flyer);
  await offer(b, 'library-materials', library.material, false);

  for (const [tenant, days] of [
    [a, 0],
    [a, 0],
    [a, 8],
    [b, 15],
    [b, 400],
  ] as const) {
    const { item } = (await fixtures['news-publications']!.data(world)) as { item: object };
    const publishedAt = new Date(now.getTime() - days * 24 * 3_600_000).toISOString();
    await make('news-publications', { tenant, item, publishedAt });
  }
  const withdrawn = await makeDocument(world, 'news-publications', a);
  const withdrawnAt = now.toISOString();
  await system.update({ collection: 'news-publications', id: withdrawn, data: { withdrawnAt } });
}
