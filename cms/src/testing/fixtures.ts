import type { CollectionSlug } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { aRichText } from './a-rich-text.ts';
import { materialData, moduleData, municipalityData, newsData, type World } from './make-world.ts';

let counter = 0;
const unique = (word: string): string => `${word} ${String((counter += 1))}`;

/** The smallest PNG: one pixel. */
const pixel = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (mark) => mark.charCodeAt(0),
);

export const pngFile = () => ({
  name: `${unique('beeld').replace(' ', '-')}.png`,
  type: 'image/png',
  bytes: pixel,
});

interface Fixture {
  /** Valid data for a new document; `null` where only a file or nobody can make one. */
  data: (world: World) => object | Promise<object>;
  /** A harmless change. */
  change: () => object;
  hasFile?: boolean;
}

const title = () => ({ title: unique('Titel') });
const published = { _status: 'published' };
/** What a municipality has on cannot be deleted from the library. */
const unused = { defaultOn: false };

const freshNews = async ({ payload }: World) => ({
  relationTo: 'library-news',
  value: (
    await asSystem(payload).create({
      collection: 'library-news',
      data: { ...newsData(unique('Nieuws')), ...published } as never,
    })
  ).id,
});

const freshModule = async ({ payload, library }: World) => ({
  relationTo: 'library-modules',
  value: (
    await asSystem(payload).create({
      collection: 'library-modules',
      data: { ...moduleData(unique('Module'), library.theme), ...published } as never,
    })
  ).id,
});

const theme = () => ({ title: unique('Thema'), introduction: 'Over.', ...published });

/**
 * One way to make a document of each collection that has an API. A collection that is missing here
 * fails the matrix.
 */
export const fixtures: Partial<Record<CollectionSlug, Fixture>> = {
  'library-themes': { data: () => ({ ...theme(), ...unused }), change: title },
  'library-modules': {
    data: ({ library }) => ({
      ...moduleData(unique('Module'), library.theme),
      ...published,
      ...unused,
    }),
    change: title,
  },
  'library-news': { data: () => ({ ...newsData(unique('Nieuws')), ...published }), change: title },
  'library-materials': {
    data: ({ library }) => ({
      ...materialData(unique('Poster'), library.persona),
      ...published,
      ...unused,
    }),
    change: title,
  },
  'library-files': {
    data: () => ({ description: 'Beeld.' }),
    change: () => ({ description: unique('Beeld') }),
    hasFile: true,
  },
  personas: { data: () => ({ title: unique('Persona'), summary: 'Zo.' }), change: title },
  themes: { data: theme, change: title },
  modules: {
    data: ({ library }) => ({ ...moduleData(unique('Module'), library.theme), ...published }),
    change: title,
  },
  news: { data: () => ({ ...newsData(unique('Nieuws')), ...published }), change: title },
  materials: {
    data: ({ library }) => ({ ...materialData(unique('Poster'), library.persona), ...published }),
    change: title,
  },
  files: {
    data: () => ({ description: 'Beeld.' }),
    change: () => ({ description: unique('Beeld') }),
    hasFile: true,
  },
  offers: {
    data: async (world) => ({ item: await freshModule(world), on: true }),
    change: () => ({ on: false }),
  },
  'news-queue': {
    data: async (world) => ({ item: await freshNews(world), queuedAt: new Date().toISOString() }),
    change: () => ({ queuedAt: new Date().toISOString() }),
  },
  'news-publications': {
    data: async (world) => ({
      item: await freshNews(world),
      publishedAt: new Date().toISOString(),
    }),
    change: () => ({ withdrawnAt: new Date().toISOString() }),
  },
  channels: {
    data: () => ({ name: unique('Kanaal') }),
    change: () => ({ name: unique('Kanaal') }),
  },
  'campaign-phases': { data: () => ({ key: '1', title: unique('Fase') }), change: title },
  municipalities: {
    data: () => {
      const name = unique('Gemeente').replace(' ', '');
      return { ...municipalityData(name, 'staff'), about: { body: aRichText('Over.') } };
    },
    // GraphQL wants the groups whole, so the change carries them; the address stays.
    change: () => {
      const { slug: _slug, visibility: _visibility, ...rest } = municipalityData('Naam', 'staff');
      return { ...rest, name: unique('Gemeente') };
    },
  },
  users: {
    data: () => ({
      name: unique('Naam'),
      password: 'een-lang-wachtwoord',
      email: `${unique('naam').replace(' ', '')}@voorbeeld.example`,
    }),
    change: () => ({ name: unique('Naam') }),
  },
};

/** Makes a document as the system, in a municipality or, for null, in none. */
export async function makeDocument(
  world: World,
  collection: CollectionSlug,
  tenant: string | null,
): Promise<string> {
  const fixture = fixtures[collection];
  if (!fixture) throw new Error(`No fixture for ${collection}`);
  const { name, type, bytes } = pngFile();
  const data = await fixture.data(world);
  const made = await asSystem(world.payload).create({
    collection,
    data: {
      ...data,
      ...(tenant && collection !== 'users' ? { tenant } : {}),
      ...(tenant && collection === 'users' ? { tenants: [{ tenant, roles: ['employee'] }] } : {}),
    } as never,
    context: { suppressEvents: true },
    ...(fixture.hasFile
      ? { file: { name, mimetype: type, data: Buffer.from(bytes), size: bytes.length } }
      : {}),
  });
  return made.id;
}
