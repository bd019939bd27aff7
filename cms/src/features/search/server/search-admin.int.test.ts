import { createLocalReq, type CollectionSlug, type Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toActor } from '#platform/access/actor.ts';
import { asSystem } from '#platform/access/system-client.ts';
import {
  makeWorld,
  materialData,
  moduleData,
  newsData,
  type Person,
  type World,
} from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { createWord, mistype } from '../../../testing/search/create-word.ts';
import { searchAdmin } from './search-admin.ts';

let payload: Payload;
let world: World;
let word: string;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, [
    'employee',
    'contentManager',
    'communicationOfficer',
    'programmeAdmin',
    'ofB',
  ]);
});

beforeEach(() => {
  word = createWord();
});

const make = async (collection: CollectionSlug, data: object, draft = false): Promise<string> =>
  (await asSystem(payload).create({ collection, draft, data: data as never })).id;

async function find(person: Person, tenant: string, query = word) {
  const id = world.users.get(person) ?? '';
  const user = await payload.findByID({ collection: 'users', id, overrideAccess: true });
  const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, payload);
  const actor = toActor(user)!;
  const municipality = await asSystem(payload).findByID({
    collection: 'municipalities',
    id: tenant,
  });
  const facts = { level: null, maxMinutes: null, deliveryForm: null };
  const search = await searchAdmin(req, { actor, municipality }, { query, page: 1, ...facts });
  if (search.status !== 'done') throw new Error(search.status);
  const { hits, total, suggestion } = search;
  return {
    total,
    suggestion,
    found: hits.map(({ document: { path, state } }) => ({ path, state })),
  };
}

const nothing = { total: 0, suggestion: null, found: [] };

describe('searchAdmin', () => {
  it('finds drafts, what is off, and the latest text', async () => {
    const module = { ...moduleData(`Les ${word}`, world.library.theme), tenant: world.a };
    const draft = await make('modules', module, true);
    const off = await make('library-modules', {
      ...moduleData(`Andere les ${word}`, world.library.theme),
      defaultOn: false,
      _status: 'published',
    });
    expect((await find('contentManager', world.a)).found).toEqual(
      expect.arrayContaining([
        { path: `/collections/modules/${draft}`, state: 'draft' },
        { path: `/collections/library-modules/${off}`, state: 'off' },
      ]),
    );
    // A draft announces no change.
    await asSystem(payload).update({
      collection: 'modules',
      id: draft,
      draft: true,
      data: { title: 'Anders' },
    });
    expect((await find('contentManager', world.a)).total).toBe(1);
  });

  it('leads to the municipality’s own version', async () => {
    const id = await make('library-news', { ...newsData(`Over ${word}`), _status: 'published' });
    const own = await make(
      'news',
      { tenant: world.a, basedOn: id, introduction: 'Van ons.', overrides: [] },
      true,
    );
    const { found } = await find('communicationOfficer', world.a);
    expect(found.map(({ path }) => path)).toEqual([`/collections/news/${own}`]);
  });

  it('finds nothing of another municipality, in hits, counts and suggestions', async () => {
    const module = { ...moduleData(`Les ${word}`, world.library.theme), tenant: world.b };
    await make('modules', module, true);
    for (const person of ['contentManager', 'programmeAdmin'] as const) {
      expect(await find(person, world.a)).toEqual(nothing);
      expect(await find(person, world.a, mistype(word))).toEqual(nothing);
    }
    expect(await find('ofB', world.b, mistype(word))).toMatchObject({ total: 1, suggestion: word });
  });

  it('finds only what the roles in that municipality read', async () => {
    const material = materialData(`Poster ${word}`, world.library.persona);
    await make('materials', { ...material, tenant: world.a }, true);
    await make('library-materials', {
      ...material,
      slug: 'van-het-programma',
      _status: 'published',
    });
    // An editor of another municipality reads the library, and not the documents of this one.
    expect((await find('ofB', world.a)).total).toBe(1);
    expect(await find('employee', world.a)).toEqual(nothing);
  });

  it('finds personas for who reads them', async () => {
    const id = await make('personas', { title: 'Iemand', summary: `Houding ${word}.` });
    const path = `/collections/personas/${id}`;
    expect((await find('communicationOfficer', world.a)).found).toEqual([{ path, state: null }]);
    expect(await find('contentManager', world.a)).toEqual(nothing);
    expect(await find('contentManager', world.a, mistype(word))).toEqual(nothing);
  });
});
