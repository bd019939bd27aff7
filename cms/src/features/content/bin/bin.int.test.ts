import { createLocalReq, type CollectionSlug, type Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { messages } from '#platform/i18n/messages.ts';
import { bin, clearBin, countBin, inBin, makeOwnLesson } from '../../../testing/bin.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { makeDocument } from '../../../testing/fixtures.ts';
import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import { makePerson } from '../../../testing/make-person.ts';
import {
  getToken,
  makeWorld,
  moduleData,
  newsData,
  type Person,
  type World,
} from '../../../testing/make-world.ts';
import { objectId } from '../../../testing/object-id.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { querySite } from '../../../testing/query-site.ts';
import { listMessages } from '../../../testing/read-answer.ts';
import { historyMessages } from '../history/history-messages.ts';
import { readHistory } from '../history/read-history.ts';
import { binMessages } from './bin-messages.ts';
import { readBin } from './read-bin.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, [
    'employee',
    'contentManager',
    'communicationOfficer',
    'functionalAdmin',
    'programmeAdmin',
    'ofB',
  ]);
});
beforeEach(() => clearBin(world));

const call = (method: string, path: string, data?: object, person: Person = 'contentManager') =>
  callRest(getToken(world, person), method, path, data);

const requestAs = async (account: string | undefined) => {
  if (account === undefined) return createLocalReq({}, payload);
  const user = await payload.findByID({ collection: 'users', id: account, overrideAccess: true });
  return createLocalReq({ user: { ...user, collection: 'users' } as never }, payload);
};

const listBin = async (person: Person | null, tenant: string | null = world.a) =>
  readBin(await requestAs(person === null ? undefined : world.users.get(person)), tenant);

const readOnSite = async (slug: string) => {
  const parts = `module(slug: "${slug}") { slug } themes { modules { slug } }`;
  const { site } = await querySite<{ module: object | null; themes: object[] }>(
    null,
    'aadorp',
    parts,
  );
  return {
    module: site?.module ?? null,
    isListed: JSON.stringify(site?.themes).includes(`"${slug}"`),
  };
};

const count = async (collection: CollectionSlug, id: string) =>
  (await asSystem(payload).count({ collection, where: { id: { equals: id } } })).totalDocs;

const readStored = async (collection: 'modules' | 'news', id: string) => {
  const _id = objectId(payload, id) as never;
  const document = await payload.db.collections[collection]!.collection.findOne({ _id });
  const versions = payload.db.versions[collection]!.collection.find({ parent: _id });
  return { document, versions: await versions.sort({ updatedAt: 1 }).toArray() };
};

describe('deleting a lesson', () => {
  it('moves it to the bin: off the site at once, out of every list of the admin', async () => {
    const { id, slug, title } = await makeOwnLesson(world);
    expect(await readOnSite(slug)).toEqual({ module: { slug }, isListed: true });
    expect((await bin(world, id)).status).toBe(200);
    expect(await readOnSite(slug)).toEqual({ module: null, isListed: false });
    for (const query of ['', '?draft=true', '?trash=true', '?trash=true&draft=true']) {
      expect((await call('GET', `/modules/${id}${query}`)).status).toBe(404);
      const listed = await call('GET', `/modules${query}${query ? '&' : '?'}limit=100`);
      expect(JSON.stringify(listed.body)).not.toContain(title);
    }
    const counted = await call('GET', `/modules/count?where[id][equals]=${id}&trash=true`);
    expect(counted.body).toEqual({ totalDocs: 0 });
    const versions = await call('GET', `/modules/versions?where[parent][equals]=${id}`);
    expect(versions.body).toMatchObject({ docs: [] });
    expect(await listBin('contentManager')).toMatchObject([
      { id, title, kind: 'Module', who: 'contentManager', collection: 'modules' },
    ]);
  });

  it('moves many at once, each by itself', async () => {
    const lessons = [await makeOwnLesson(world), await makeOwnLesson(world)];
    const foreign = await makeDocument(world, 'modules', world.b);
    const ids = [...lessons.map(({ id }) => id), foreign].join(',');
    const { status, body } = await call('DELETE', `/modules?where[id][in]=${ids}`);
    expect([status, (body as { docs: object[] }).docs]).toEqual([
      200,
      [expect.anything(), expect.anything()],
    ]);
    expect((await countBin(world))[0]).toBe(2);
    expect(await count('modules', foreign)).toBe(1);
  });

  it('leaves nothing in the bin when the deletion is rejected', async () => {
    const { id } = await makeOwnLesson(world);
    for (const person of [
      null,
      'employee',
      'communicationOfficer',
      'functionalAdmin',
      'ofB',
    ] as const)
      expect([403, 404]).toContain((await bin(world, id, 'modules', person)).status);
    expect(await countBin(world)).toEqual([0, 0]);
    expect(await count('modules', id)).toBe(1);
  });

  it('takes an article out of the queue of the news, and the plans that a text had', async () => {
    const { id: article } = await asSystem(payload).create({
      collection: 'news',
      data: { ...newsData('Voor de bak'), tenant: world.a, _status: 'published' } as never,
    });
    const item = { relationTo: 'news', value: article };
    const queued = await call(
      'POST',
      '/news-queue',
      { tenant: world.a, item },
      'communicationOfficer',
    );
    expect(queued.status).toBe(201);
    const plan = { collection: 'news', id: article, action: 'withdraw', day: '2027-06-01' };
    expect((await call('POST', '/schedule', plan, 'communicationOfficer')).status).toBe(200);
    expect((await bin(world, article, 'news', 'communicationOfficer')).status).toBe(200);
    expect((await asSystem(payload).count({ collection: 'news-queue' })).totalDocs).toBe(0);
    expect((await asSystem(payload).count({ collection: 'scheduled-changes' })).totalDocs).toBe(0);
    expect((await inBin(world, 'restore', article, 'communicationOfficer')).status).toBe(200);
    expect((await readStored('news', article)).document).toMatchObject({ _status: 'draft' });
  });
});

describe('taking a lesson out of the bin', () => {
  it('brings it back as a draft at its address, with its newest text and its versions', async () => {
    const { id, slug } = await makeOwnLesson(world);
    await call('PATCH', `/modules/${id}?draft=true`, { title: 'Nieuwe titel', _status: 'draft' });
    const before = await readStored('modules', id);
    await bin(world, id);
    expect((await inBin(world, 'restore', id)).body).toEqual({ collection: 'modules', id });
    expect(await countBin(world)).toEqual([0, 0]);
    const after = await readStored('modules', id);
    const changed = ['_status', 'updatedAt', 'editedBy', 'saved'];
    const keep = (row: object | null) =>
      Object.fromEntries(Object.entries(row ?? {}).filter(([name]) => !changed.includes(name)));
    expect(keep(after.document)).toEqual(keep(before.document));
    expect(after.document).toMatchObject({ _status: 'draft', slug });
    expect(after.versions.slice(0, -1).map(({ _id }) => _id)).toEqual(
      before.versions.map(({ _id }) => _id),
    );
    expect(after.versions.filter(({ latest }) => latest)).toHaveLength(1);
    const draft = await call('GET', `/modules/${id}?draft=true`);
    expect(draft.body).toMatchObject({ title: 'Nieuwe titel', slug, _status: 'draft' });
    expect(await readOnSite(slug)).toEqual({ module: null, isListed: false });
    expect((await call('PATCH', `/modules/${id}`, { _status: 'published' })).status).toBe(200);
    expect(await readOnSite(slug)).toEqual({ module: { slug }, isListed: true });
  });

  it('says in the history who moved it and who brought it back', async () => {
    const { id } = await makeOwnLesson(world);
    await bin(world, id);
    await inBin(world, 'restore', id, 'programmeAdmin');
    const { actions } = historyMessages;
    const account = world.users.get('contentManager');
    const { lines } = await readHistory(await requestAs(account), 'modules', id);
    expect(lines.map(({ action, who }) => [action, who])).toEqual([
      [actions.takenFromBin, 'programmeAdmin'],
      [actions.binned, 'contentManager'],
      [actions.createdPublished, historyMessages.system],
    ]);
  });

  it('keeps what the municipality had switched off', async () => {
    const { id } = await makeOwnLesson(world);
    await call('POST', `/modules/${id}/availability`, { tenant: world.a, on: false });
    const readChoices = async () => {
      const where = { 'item.value': { equals: id } };
      const { docs } = await asSystem(payload).find({ collection: 'offers', where });
      return docs.map(({ on }) => on);
    };
    await bin(world, id);
    expect(await readChoices()).toEqual([]);
    await inBin(world, 'restore', id);
    expect(await readChoices()).toEqual([false]);
  });

  it('leaves a lesson to the team when its owner may no longer change it', async () => {
    const owner = await makePerson(payload, {
      name: 'eigenaar',
      memberships: [{ tenant: world.a, roles: ['contentManager'] }],
    });
    const { id } = await makeOwnLesson(world, { owner: owner.id });
    const { id: other } = await makeOwnLesson(world, { owner: world.users.get('contentManager') });
    await bin(world, id);
    await bin(world, other);
    await asSystem(payload).delete({ collection: 'users', id: owner.id });
    await inBin(world, 'restore', id);
    await inBin(world, 'restore', other);
    const readOwner = async (one: string) =>
      (await asSystem(payload).findByID({ collection: 'modules', id: one, draft: true })).owner;
    expect(await readOwner(id)).toBeNull();
    expect(await readOwner(other)).toBe(world.users.get('contentManager'));
  });

  it('happens once when two do it at the same moment', async () => {
    const { id } = await makeOwnLesson(world);
    await bin(world, id);
    const answers = await Promise.all([inBin(world, 'restore', id), inBin(world, 'restore', id)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404]);
    expect(await count('modules', id)).toBe(1);
  });
});

describe('an own version of a library document', () => {
  const makeVersion = async (base: string) =>
    (await call('POST', `/library-modules/${base}/own-version`, { tenant: world.a })).body as {
      id: string;
    };

  it('goes to the bin, and comes back while there is no other', async () => {
    const base = await makeLibraryModule(world);
    const { id } = await makeVersion(base);
    expect((await bin(world, id)).status).toBe(200);
    const other = await makeVersion(base);
    const rejected = await inBin(world, 'restore', id);
    expect([rejected.status, listMessages(rejected)]).toEqual([
      409,
      expect.stringContaining(binMessages.errors.otherVersion),
    ]);
    expect((await countBin(world))[0]).toBe(1);
    await bin(world, other.id);
    expect((await inBin(world, 'restore', id)).status).toBe(200);
  });

  it('waits for a library document that is in the bin itself', async () => {
    const base = await makeLibraryModule(world, { defaultOn: false });
    const { id } = await makeVersion(base);
    await bin(world, id);
    expect((await bin(world, base, 'library-modules', 'programmeAdmin')).status).toBe(200);
    const rejected = await inBin(world, 'restore', id);
    expect([rejected.status, listMessages(rejected)]).toEqual([
      409,
      expect.stringContaining(binMessages.errors.libraryGone),
    ]);
    expect((await inBin(world, 'restore', base, 'programmeAdmin')).status).toBe(200);
    expect((await inBin(world, 'restore', id)).status).toBe(200);
  });
});

describe('the address of a document in the bin', () => {
  const make = (slug: string, tenant: string, person: Person = 'contentManager') =>
    call('POST', '/modules', { ...moduleData('Ander', world.library.theme), slug, tenant }, person);

  it('is taken in its municipality, free in another, and free once it is deleted', async () => {
    const { id, slug } = await makeOwnLesson(world);
    await bin(world, id);
    const rejected = await make(slug, world.a);
    expect([rejected.status, listMessages(rejected)]).toEqual([
      400,
      expect.stringContaining(messages.errors.slugTaken(slug)),
    ]);
    expect((await make(slug, world.b, 'ofB')).status).toBe(201);
    expect((await inBin(world, 'delete', id)).status).toBe(200);
    expect((await make(slug, world.a)).status).toBe(201);
  });

  it('is taken everywhere when it is of the library, and for the library by any municipality', async () => {
    const { id, slug } = await makeOwnLesson(world);
    await bin(world, id);
    const inLibrary = { ...moduleData('Ander', world.library.theme), slug };
    const taken = await call('POST', '/library-modules', inLibrary, 'programmeAdmin');
    expect(listMessages(taken)).toContain(messages.errors.slugTaken(slug));
    const base = await makeLibraryModule(world, { slug: 'uit-de-bieb', defaultOn: false });
    expect((await bin(world, base, 'library-modules', 'programmeAdmin')).status).toBe(200);
    expect((await make('uit-de-bieb', world.b, 'ofB')).status).toBe(400);
  });
});
