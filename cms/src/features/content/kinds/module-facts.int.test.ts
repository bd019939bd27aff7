import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import { makePerson } from '../../../testing/make-person.ts';
import {
  getToken,
  makeWorld,
  moduleData,
  type Person,
  type World,
} from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { querySite } from '../../../testing/query-site.ts';
import { getDocument } from '../../../testing/read-answer.ts';

let payload: Payload;
let world: World;
let counter = 0;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, [
    'contentManager',
    'communicationOfficer',
    'programmeAdmin',
    'ofB',
  ]);
});

const inLibrary = (value: string) => ({ relationTo: 'library-modules', value });
const own = (value: string) => ({ relationTo: 'modules', value });

const makeOwn = async (data: object = {}): Promise<string> => {
  const title = `Eigen les ${String((counter += 1))}`;
  const module = { ...moduleData(title, world.library.theme), tenant: world.a, ...data };
  const path = '/modules?depth=0';
  const answer = await callRest(getToken(world, 'contentManager'), 'POST', path, {
    _status: 'published',
    ...module,
  });
  return getDocument(answer).id;
};

const patch = (person: Person, path: string, data: object) =>
  callRest(getToken(world, person), 'PATCH', path, data);

interface Lesson {
  module: {
    profiles: string[];
    competences: string[];
    prerequisites: { title: string }[];
  };
}

const see = async (
  id: string,
  collection: 'modules' | 'library-modules',
  municipality = 'aadorp',
) => {
  const { slug } = await asSystem(payload).findByID({ collection, id });
  const token = municipality === 'aadorp' ? null : getToken(world, 'ofB');
  const parts = `module(slug: "${slug ?? ''}") { profiles competences prerequisites { title } }`;
  return (await querySite<Lesson>(token, municipality, parts)).site!.module;
};

describe('facts of a module', () => {
  it('are on the site, without the owner and the days', async () => {
    const first = await makeLibraryModule(world, { title: 'Eerst dit' });
    const id = await makeOwn({
      profiles: ['field', 'finance'],
      competences: ['4.2'],
      prerequisites: [inLibrary(first)],
      owner: world.users.get('contentManager'),
      reviewBefore: '2027-01-01T12:00:00.000Z',
    });
    expect(await see(id, 'modules')).toEqual({
      profiles: ['FIELD', 'FINANCE'],
      competences: ['4.2'],
      prerequisites: [{ title: 'Eerst dit' }],
    });
  });

  it('may all be missing', async () => {
    const none = { profiles: [], competences: [], prerequisites: [] };
    expect(await see(await makeOwn(), 'modules')).toEqual(none);
  });

  it('of the library are overridden one by one', async () => {
    const base = await makeLibraryModule(world, { profiles: ['policy'], competences: ['1.1'] });
    await asSystem(payload).create({
      collection: 'modules',
      data: { tenant: world.a, basedOn: base, profiles: ['field'], _status: 'published' } as never,
    });
    expect(await see(base, 'library-modules')).toMatchObject({
      profiles: ['FIELD'],
      competences: ['1.1'],
    });
    expect(await see(base, 'library-modules', 'bedorp')).toMatchObject({ profiles: ['POLICY'] });
  });

  it('about its care are not copied into a version', async () => {
    const base = await makeLibraryModule(world, {
      owner: world.users.get('programmeAdmin'),
      supplier: 'Aegolius',
      licensedUntil: '2099-01-01T12:00:00.000Z',
      reviewBefore: '2098-01-01T12:00:00.000Z',
    });
    const answer = await callRest(
      getToken(world, 'contentManager'),
      'POST',
      `/library-modules/${base}/own-version`,
      { tenant: world.a },
    );
    const { id } = answer.body as { id: string };
    const version = await asSystem(payload).findByID({ collection: 'modules', id, draft: true });
    const { owner, supplier, licensedUntil, reviewBefore } = version;
    expect([owner, supplier, licensedUntil, reviewBefore].filter(Boolean)).toEqual([]);
  });
});

describe('prerequisites', () => {
  it('may not lead back to the module, in drafts neither', async () => {
    const a = await makeOwn();
    const b = await makeOwn({ prerequisites: [own(a)] });
    const c = await makeOwn({ prerequisites: [own(b)] });
    for (const last of [a, b, c]) {
      const draft = await patch('contentManager', `/modules/${a}?draft=true`, {
        prerequisites: [own(last)],
      });
      expect(draft.status).toBe(400);
      expect(JSON.stringify(draft.body)).toContain('Zo komt niemand verder');
    }
  });

  it('may not lead back in the library either', async () => {
    const a = await makeLibraryModule(world);
    const b = await makeLibraryModule(world, { prerequisites: [inLibrary(a)] });
    const data = { prerequisites: [inLibrary(b)] };
    expect((await patch('programmeAdmin', `/library-modules/${a}`, data)).status).toBe(400);
  });

  it('that the library closes to a circle are left out for readers', async () => {
    const [a, b] = [await makeLibraryModule(world), await makeLibraryModule(world)];
    await asSystem(payload).create({
      collection: 'modules',
      data: {
        tenant: world.a,
        basedOn: a,
        prerequisites: [inLibrary(b)],
        _status: 'published',
      } as never,
    });
    expect((await see(a, 'library-modules')).prerequisites).toHaveLength(1);
    const data = { prerequisites: [inLibrary(a)], _status: 'published' };
    expect((await patch('programmeAdmin', `/library-modules/${b}`, data)).status).toBe(200);
    for (const id of [a, b]) expect((await see(id, 'library-modules')).prerequisites).toEqual([]);
    expect((await see(b, 'library-modules', 'bedorp')).prerequisites).toHaveLength(1);
  });

  it('of another municipality are rejected like those that do not exist', async () => {
    const ofA = await makeOwn();
    const ofB = {
      ...moduleData('Van B', world.library.theme),
      tenant: world.b,
      prerequisites: [own(ofA)],
    };
    expect((await callRest(getToken(world, 'ofB'), 'POST', '/modules', ofB)).status).toBe(400);
  });

  it('that are off or withdrawn are not on the site, and the editor reads so', async () => {
    const first = await makeLibraryModule(world, { title: 'Straks weg' });
    const id = await makeOwn({ prerequisites: [inLibrary(first)] });
    await patch('programmeAdmin', `/library-modules/${first}`, { _status: 'draft' });
    expect((await see(id, 'modules')).prerequisites).toEqual([]);
    const path = `/missing-prerequisites?ids=${first},${world.library.module}`;
    const answer = await callRest(getToken(world, 'contentManager'), 'GET', path);
    expect(answer.body).toEqual({ missing: ['Straks weg'] });
  });
});

describe('missing-prerequisites', () => {
  it('names no module of another municipality', async () => {
    const id = await makeOwn({ _status: 'draft' });
    const path = `/missing-prerequisites?ids=${id}`;
    expect((await callRest(getToken(world, 'ofB'), 'GET', path)).body).toEqual({ missing: [] });
    expect((await callRest(null, 'GET', path)).status).toBe(403);
    const odd = '/missing-prerequisites?ids=geen-id';
    expect((await callRest(getToken(world, 'ofB'), 'GET', odd)).status).toBe(400);
  });
});

describe('the owner of a module', () => {
  it('is somebody who may change the module', async () => {
    const id = await makeOwn();
    const choose = (owner: string | undefined) =>
      patch('contentManager', `/modules/${id}`, { owner });
    expect((await choose(world.users.get('programmeAdmin'))).status).toBe(200);
    expect((await choose(world.users.get('communicationOfficer'))).status).toBe(400);
    expect((await choose(world.users.get('ofB'))).status).toBe(400);
    expect((await choose('0'.repeat(24))).status).toBe(400);
  });

  it('gives the work back when the account is deleted, in versions too', async () => {
    const memberships = [{ tenant: world.a, roles: ['contentManager' as const] }];
    const { id: person } = await makePerson(payload, { name: 'vertrekt', memberships });
    const id = await makeOwn({ owner: person });
    await patch('contentManager', `/modules/${id}?draft=true`, { minutes: 7 });
    await asSystem(payload).delete({ collection: 'users', id: person });
    const draft = await asSystem(payload).findByID({ collection: 'modules', id, draft: true });
    expect([draft.owner ?? null, draft.minutes]).toEqual([null, 7]);
    const versions = await payload.db.versions['modules']!.collection.find({
      'version.owner': person,
    }).toArray();
    expect(versions).toEqual([]);
  });

  it('gives the work back in the municipality that somebody leaves, and there alone', async () => {
    const roles = ['contentManager' as const];
    const memberships = [
      { tenant: world.a, roles },
      { tenant: world.b, roles },
    ];
    const { id: person } = await makePerson(payload, { name: 'verhuist', memberships });
    const ofA = await makeOwn({ owner: person });
    const ofB = await asSystem(payload).create({
      collection: 'modules',
      data: {
        ...moduleData('Les van B', world.library.theme),
        tenant: world.b,
        owner: person,
        _status: 'published',
      } as never,
    });
    await asSystem(payload).update({
      collection: 'users',
      id: person,
      data: { tenants: [{ tenant: world.b, roles }] },
    });
    const read = async (id: string) =>
      (await asSystem(payload).findByID({ collection: 'modules', id })).owner ?? null;
    expect([await read(ofA), await read(ofB.id)]).toEqual([null, person]);
  });
});
