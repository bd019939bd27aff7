import { createLocalReq, type Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { bin, clearBin, countBin, inBin, makeOwnLesson } from '../../../testing/bin.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { makeDocument } from '../../../testing/fixtures.ts';
import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import {
  getToken,
  makeWorld,
  materialData,
  moduleData,
  newsData,
  type Person,
  type World,
} from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { listMessages } from '../../../testing/read-answer.ts';
import { canUseBin } from './can-use-bin.ts';
import { readBin } from './read-bin.ts';
import { toActor } from '#platform/access/actor.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload);
});
beforeEach(() => clearBin(world));

const requestAs = async (person: Person | null) => {
  if (person === null) return createLocalReq({}, payload);
  const id = world.users.get(person) ?? '';
  const user = await payload.findByID({ collection: 'users', id, overrideAccess: true });
  return createLocalReq({ user: { ...user, collection: 'users' } as never }, payload);
};

const listTitles = async (person: Person | null, tenant: string | null) =>
  (await readBin(await requestAs(person), tenant)).map(({ title }) => title);

const make = async (collection: 'themes' | 'modules' | 'news' | 'materials', data: object) =>
  (
    await asSystem(payload).create({
      collection,
      data: { tenant: world.a, _status: 'published', ...data } as never,
    })
  ).id;

const strangers: readonly (Person | null)[] = [
  null,
  'employee',
  'teamLead',
  'hrAdviser',
  'privacyOfficer',
  'steeringGroupMember',
  'functionalAdmin',
  'ofB',
];

describe('the bin', () => {
  it('shows to each what they may delete, of their own municipality', async () => {
    const theme = await make('themes', { title: 'Thema weg', introduction: 'Over.' });
    const article = await make('news', newsData('Bericht weg'));
    const base = await makeLibraryModule(world, { title: 'Uit de bieb', defaultOn: false });
    await bin(world, theme, 'themes');
    await bin(world, article, 'news', 'communicationOfficer');
    await bin(world, base, 'library-modules', 'programmeAdmin');
    expect(await listTitles('contentManager', world.a)).toEqual(['Thema weg']);
    expect(await listTitles('communicationOfficer', world.a)).toEqual(['Bericht weg']);
    expect(await listTitles('programmeAdmin', world.a)).toEqual(['Bericht weg', 'Thema weg']);
    expect(await listTitles('programmeAdmin', null)).toEqual(['Uit de bieb']);
    for (const person of ['contentManager', 'communicationOfficer'] as const) {
      expect(await listTitles(person, world.b)).toEqual([]);
      expect(await listTitles(person, null)).toEqual([]);
    }
    for (const person of strangers) {
      expect(await listTitles(person, world.a)).toEqual([]);
      expect(await listTitles(person, null)).toEqual([]);
    }
  });

  it('has a link in the menu for who may delete something', async () => {
    const open = async (person: Person) => {
      const actor = toActor((await requestAs(person)).user);
      return actor !== null && canUseBin(actor);
    };
    for (const person of [
      'contentManager',
      'communicationOfficer',
      'programmeAdmin',
      'ofB',
    ] as const)
      expect(await open(person)).toBe(true);
    for (const person of ['employee', 'functionalAdmin', 'steeringGroupMember'] as const)
      expect(await open(person)).toBe(false);
  });

  it('gives strangers the answer of what is not there, and changes nothing', async () => {
    const { id } = await makeOwnLesson(world);
    await bin(world, id);
    for (const action of ['restore', 'delete'] as const) {
      const missing = await inBin(world, action, world.a, 'ofB');
      expect(missing.status).toBe(404);
      for (const person of [...strangers, 'communicationOfficer'] as const) {
        const answer = await inBin(world, action, id, person);
        expect([403, 404], String(person)).toContain(answer.status);
        if (person !== null) expect(answer.body).toEqual(missing.body);
      }
      const odd = await callRest(getToken(world, 'contentManager'), 'POST', `/bin/${action}`, {
        id: { $ne: null },
      });
      expect(odd.status).toBe(400);
    }
    expect((await countBin(world))[0]).toBe(1);
  });

  it('has no route of its own in REST', async () => {
    for (const slug of ['binned-documents', 'binned-versions'])
      for (const person of ['contentManager', 'programmeAdmin'] as const)
        expect((await callRest(getToken(world, person), 'GET', `/${slug}`)).status).toBe(501);
  });

  it('gives a municipality nothing of the library’s bin', async () => {
    const base = await makeLibraryModule(world, { defaultOn: false });
    await bin(world, base, 'library-modules', 'programmeAdmin');
    expect((await inBin(world, 'restore', base)).status).toBe(404);
    expect((await inBin(world, 'delete', base)).status).toBe(404);
  });
});

describe('what is in use', () => {
  const remove = async (
    id: string,
    collection: 'modules' | 'themes' | 'library-modules' | 'library-themes',
  ) => {
    const isLibrary = collection.startsWith('library-');
    const answer = await bin(
      world,
      id,
      collection,
      isLibrary ? 'programmeAdmin' : 'contentManager',
    );
    return { status: answer.status, message: listMessages(answer) };
  };

  it('stays: a theme of the municipality with a lesson, in a draft too', async () => {
    const theme = await make('themes', { title: 'Met lessen', introduction: 'Over.' });
    const inTheme = { theme: { relationTo: 'themes', value: theme } };
    const { id, title } = await makeOwnLesson(world, { ...inTheme, _status: 'draft' });
    const rejected = await remove(theme, 'themes');
    expect(rejected.status).toBe(409);
    expect(rejected.message).toContain(`“${title}”`);
    await bin(world, id);
    expect((await remove(theme, 'themes')).status).toBe(200);
  });

  it('stays: a lesson that another asks for first', async () => {
    const { id } = await makeOwnLesson(world);
    const first = [{ relationTo: 'modules', value: id }];
    const { title } = await makeOwnLesson(world, { prerequisites: first });
    const { status, message } = await remove(id, 'modules');
    expect([status, message]).toEqual([409, expect.stringContaining(`“${title}”`)]);
  });

  it('stays: a lesson of the library that is on, has a version, or is asked for first', async () => {
    const isOn = await makeLibraryModule(world);
    const shown = await remove(isOn, 'library-modules');
    expect([shown.status, shown.message]).toEqual([
      409,
      expect.stringContaining('Aadorp en Bedorp'),
    ]);

    const off = await makeLibraryModule(world, { defaultOn: false });
    await make('modules', {
      ...moduleData('Versie', world.library.theme),
      basedOn: off,
      _status: 'draft',
    });
    const versioned = await remove(off, 'library-modules');
    expect([versioned.status, versioned.message]).toEqual([409, expect.stringContaining('Aadorp')]);
    expect(versioned.message).not.toContain('Bedorp');

    const first = await makeLibraryModule(world, { defaultOn: false });
    const prerequisites = [{ relationTo: 'library-modules', value: first }];
    await makeLibraryModule(world, { title: 'Vraagt erom', defaultOn: false, prerequisites });
    const asked = await remove(first, 'library-modules');
    expect([asked.status, asked.message]).toEqual([409, expect.stringContaining('“Vraagt erom”')]);
  });

  it('stays: a theme of the library with a lesson of a municipality, whose title is not told', async () => {
    const { id: theme } = await asSystem(payload).create({
      collection: 'library-themes',
      data: {
        title: 'Stil thema',
        introduction: 'Over.',
        defaultOn: false,
        _status: 'published',
      } as never,
    });
    const { title } = await makeOwnLesson(world, {
      theme: { relationTo: 'library-themes', value: theme },
      _status: 'draft',
    });
    const { status, message } = await remove(theme, 'library-themes');
    expect([status, message]).toEqual([409, expect.stringContaining('Aadorp')]);
    expect(message).not.toContain(title);
  });

  it('may go when it is withdrawn and nobody has more than that', async () => {
    const base = await makeLibraryModule(world);
    await callRest(
      getToken(world, 'programmeAdmin'),
      'PATCH',
      `/library-modules/${base}?unpublishAllLocales=true`,
      { _status: 'draft' },
    );
    expect((await remove(base, 'library-modules')).status).toBe(200);
  });

  it('keeps the files of what is in the bin', async () => {
    const file = await makeDocument(world, 'files', world.a);
    const material = await make('materials', {
      ...materialData('Met bestand', world.library.persona),
      files: [{ relationTo: 'files', value: file }],
    });
    await bin(world, material, 'materials', 'communicationOfficer');
    const usage = await callRest(
      getToken(world, 'contentManager'),
      'GET',
      `/files/usage?ids=${file}`,
    );
    expect(usage.body).toMatchObject({
      [file]: { uses: [{ title: 'Met bestand', state: 'inBin' }] },
    });
    expect(
      (await callRest(getToken(world, 'contentManager'), 'DELETE', `/files/${file}`)).status,
    ).toBe(409);
    await inBin(world, 'delete', material, 'communicationOfficer');
    expect(
      (await callRest(getToken(world, 'contentManager'), 'DELETE', `/files/${file}`)).status,
    ).toBe(200);
  });
});

// Last: archiving ends the sessions of its people.
describe('the bin of an archived municipality', () => {
  it('cannot be changed, by the programme either', async () => {
    const { id } = await makeOwnLesson(world);
    await bin(world, id);
    await payload.db.updateOne({
      collection: 'municipalities',
      id: world.a,
      data: { archivedAt: new Date().toISOString() },
    });
    for (const action of ['restore', 'delete'] as const)
      expect((await inBin(world, action, id, 'programmeAdmin')).status).toBe(409);
    expect((await countBin(world))[0]).toBe(1);
  });
});
