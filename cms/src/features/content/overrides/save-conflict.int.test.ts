import fc from 'fast-check';
import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { messages } from '#platform/i18n/messages.ts';
import { type Answer, callRest } from '../../../testing/call-cms.ts';
import { fixtures } from '../../../testing/fixtures.ts';
import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import { makePerson } from '../../../testing/make-person.ts';
import { getToken, makeWorld, moduleData, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { playScenario, scenario, scenarioFields } from '../../../testing/override-scenario.ts';
import { getDocument, listMessages } from '../../../testing/read-answer.ts';
import { sharedKinds } from '../../../testing/shared-kinds.ts';
import { toLibrarySlug } from '../reading/shared-kinds.ts';
import type { OpenedWith } from './opened-with.ts';

type Form = Record<string, unknown> & { openedWith: OpenedWith };

let payload: Payload;
let world: World;
/** Two content managers of municipality A. */
let anna: string;
let bram: string;
let library: string;
let own: string;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['ofB', 'programmeAdmin']);
  const memberships = [{ tenant: world.a, roles: ['contentManager' as const] }];
  ({ token: anna } = await makePerson(payload, { name: 'Anna', memberships }));
  ({ token: bram } = await makePerson(payload, { name: 'Bram', memberships }));
});
beforeEach(async () => {
  library = await makeLibraryModule(world);
  own = await makeOwn(anna, world.a);
});

async function makeOwn(token: string, tenant: string): Promise<string> {
  const path = `/library-modules/${library}/own-version`;
  return ((await callRest(token, 'POST', path, { tenant })).body as { id: string }).id;
}

const changeLibrary = (data: object) =>
  asSystem(payload).update({ collection: 'library-modules', id: library, data });

/** What the form of an editor holds, and sends. */
async function open(token = anna, path = `/modules/${own}`): Promise<Form> {
  const { body } = await callRest(token, 'GET', `${path}?draft=true&depth=0`);
  const { id: _i, createdAt: _c, updatedAt: _u, editedBy: _e, ...form } = body as Form;
  return form;
}

const save = (token: string, form: object, data: object, query = '', path = `/modules/${own}`) =>
  callRest(token, 'PATCH', `${path}${query}`, { ...form, ...data });

const published = { _status: 'published' };
const publish = (token: string, form: object, data: object) =>
  save(token, form, { ...data, ...published });

const isConflict = ({ status }: Answer) => status === 409;

describe('the versions that a form was opened with', () => {
  it('are those of the document and of the library document', async () => {
    const { openedWith } = await open();
    const versions = async (collection: 'modules' | 'library-modules', parent: string) =>
      (
        await getDatabaseAdapter(payload).findVersions({
          collection,
          where: { parent: { equals: parent }, latest: { equals: true } },
        })
      ).docs.map(({ id }) => id);
    expect([openedWith.own]).toEqual(await versions('modules', own));
    expect([openedWith.library]).toEqual(await versions('library-modules', library));
  });

  it('are new in the answer to each way of saving', async () => {
    const draft = getDocument(await save(anna, await open(), { title: 'Een' }, '?draft=true'));
    expect(draft['openedWith']).toEqual((await open()).openedWith);
    const live = getDocument(await publish(anna, { openedWith: draft['openedWith'] }, {}));
    expect(live['openedWith']).toEqual((await open()).openedWith);
    const withdrawn = getDocument(await save(anna, {}, { _status: 'draft' }));
    expect(withdrawn['openedWith']).toEqual((await open()).openedWith);
    expect(live['openedWith']).not.toEqual(draft['openedWith']);
  });

  it('are not stored, and not in lists and earlier versions', async () => {
    await publish(anna, await open(), { title: 'Een' });
    const id = (await open()).openedWith.own;
    const list = await callRest(anna, 'GET', `/modules?where[id][equals]=${own}`);
    const { collections, versions } = getDatabaseAdapter(payload);
    const stored = [
      await collections['modules']?.collection.findOne({ title: 'Een' }),
      await versions['modules']?.collection.findOne({ 'version.title': 'Een' }),
    ];
    const { docs } = list.body as { docs: object[] };
    expect(docs).toHaveLength(1);
    expect(docs[0]).not.toHaveProperty('openedWith');
    const version = await callRest(anna, 'GET', `/modules/versions/${String(id)}`);
    expect(version.body).toHaveProperty('version.title', 'Een');
    expect(version.body).not.toHaveProperty('version.openedWith');
    expect(stored.every(Boolean)).toBe(true);
    expect(JSON.stringify(stored)).not.toContain('openedWith');
  });
});

describe('a form with older versions', () => {
  it('keeps a typed text that equals an older library text', async () => {
    await changeLibrary({ introduction: 'Nieuw.' });
    const saved = getDocument(await publish(anna, await open(), { introduction: 'Inleiding.' }));
    expect(saved['overrides']).toMatchObject([{ path: 'introduction', seen: 'Nieuw.' }]);
    expect((await open())['introduction']).toBe('Inleiding.');
  });

  it('keeps following the library, and shows a change meanwhile as waiting', async () => {
    const form = await open();
    await changeLibrary({ title: 'Nieuwe titel', introduction: 'Nieuw.' });
    const saved = getDocument(await publish(anna, form, { introduction: 'Van ons.' }));
    expect(saved['overrides']).toMatchObject([{ path: 'introduction', seen: 'Inleiding.' }]);
    expect(saved).toMatchObject({ title: 'Nieuwe titel', introduction: 'Van ons.' });
    const { body } = await callRest(anna, 'GET', `/modules/${own}/overrides`);
    expect(body).toMatchObject({ fields: [{ path: 'introduction', waiting: true }] });
  });

  it('means the present versions when it names none', async () => {
    const { openedWith: _o, ...form } = await open();
    await publish(bram, {}, { title: 'Van Bram' });
    expect((await publish(anna, form, { introduction: 'Van Anna.' })).status).toBe(200);
    expect(await open()).toMatchObject({ title: form['title'], introduction: 'Van Anna.' });
  });
});

describe('publishing a form that does not show a colleague’s draft', () => {
  it.each(['modules', 'library-modules'] as const)(
    'of %s is rejected with who and which fields, until the editor has seen it',
    async (collection) => {
      const token = getToken(world, 'programmeAdmin');
      const at = `/${collection}/${collection === 'modules' ? own : library}`;
      const read = async () =>
        (await callRest(token, 'GET', `${at}?draft=true&depth=0`)).body as Form;
      const patch = (data: object, query = '') =>
        callRest(token, 'PATCH', `${at}?depth=0${query}`, data);
      await patch({ ...published });
      const form = await read();
      await patch({ title: 'Nog niet af', _status: 'draft' }, '&draft=true');
      const unseen = { ...form, introduction: 'Mijn tekst.', ...published };
      const rejected = await patch(unseen);
      expect(rejected.status).toBe(409);
      const message = listMessages(rejected);
      expect(message).toContain('concept');
      expect(message).toContain('Titel');
      expect(message).toContain('programmeAdmin');
      const live = await callRest(token, 'GET', `${at}?depth=0&draft=false`);
      expect(live.body).toMatchObject({ title: form['title'] });

      const seen = { ...form.openedWith, replaces: (await read()).openedWith.own };
      expect((await patch({ ...unseen, openedWith: seen })).status).toBe(200);
      expect(await read()).toMatchObject({
        title: 'Nog niet af',
        introduction: 'Mijn tekst.',
        ...published,
      });
    },
  );

  it('is accepted when the form shows that draft, and by a caller without a form', async () => {
    await publish(anna, await open(), { title: 'Een' });
    await save(bram, await open(bram), { title: 'Twee', _status: 'draft' }, '?draft=true');
    expect((await publish(anna, await open(), { introduction: 'Van Anna.' })).status).toBe(200);
    await save(bram, await open(bram), { title: 'Drie', _status: 'draft' }, '?draft=true');
    expect((await publish(anna, {}, { introduction: 'Weer.' })).status).toBe(200);
    expect(await open()).toMatchObject({ title: 'Drie', introduction: 'Weer.' });
  });
});

describe('two editors', () => {
  it.each(['', '?draft=true'])('both keep what they typed in different fields%s', async (query) => {
    const form = await open();
    await save(bram, await open(bram), { title: 'Van Bram' }, query);
    expect((await save(anna, form, { introduction: 'Van Anna.' }, query)).status).toBe(200);
    expect(await open()).toMatchObject({ title: 'Van Bram', introduction: 'Van Anna.' });
  });

  it('learn who changed the same field, and nothing is saved', async () => {
    const form = await open();
    await publish(bram, await open(bram), { title: 'Van Bram' });
    const typed = { title: 'Van Anna', introduction: 'Van Anna.' };
    const answer = await publish(anna, form, typed);
    expect(answer.status).toBe(409);
    expect(listMessages(answer)).toContain('Bram heeft dit document bewaard');
    expect(listMessages(answer)).toMatch(/Jullie veranderden allebei: Titel\./);
    expect(await open()).toMatchObject({ title: 'Van Bram', introduction: 'Inleiding.' });
  });

  it('can replace the text of a colleague knowingly, and only what they saw', async () => {
    const form = await open();
    await publish(bram, await open(bram), { title: 'Van Bram', minutes: 25 });
    const replaces = (await open()).openedWith.own;
    const openedWith = { ...form.openedWith, replaces };
    await publish(bram, await open(bram), { title: 'Nog eens van Bram' });
    expect(isConflict(await publish(anna, form, { title: 'Van Anna', openedWith }))).toBe(true);
    openedWith.replaces = (await open()).openedWith.own;
    expect((await publish(anna, form, { title: 'Van Anna', openedWith })).status).toBe(200);
    expect(await open()).toMatchObject({ title: 'Van Anna', minutes: 25 });
  });

  it('are one of two when they save at the same moment', async () => {
    const form = await open();
    const answers = await Promise.all([
      publish(anna, form, { title: 'Van Anna' }),
      publish(bram, form, { title: 'Van Bram' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [winner, loser] = isConflict(answers[0]) ? ['Bram', 'Anna'] : ['Anna', 'Bram'];
    expect(await open()).toMatchObject({ title: `Van ${winner}` });
    expect(JSON.stringify(answers)).toContain(`${winner} heeft dit document bewaard`);
    expect(JSON.stringify(answers)).not.toContain(`${loser} heeft dit document bewaard`);
  });

  it('meet a conflict in a document of their own too, also about its address', async () => {
    const made = await callRest(anna, 'POST', '/modules', {
      ...moduleData('Helemaal van ons', world.library.theme),
      tenant: world.a,
    });
    const path = `/modules/${getDocument(made).id}`;
    const form = await open(anna, path);
    await save(bram, await open(bram, path), { slug: 'van-bram', minutes: 25 }, '', path);
    const answer = await save(anna, form, { slug: 'van-anna' }, '', path);
    expect(answer.status).toBe(409);
    expect(listMessages(answer)).toMatch(/Bram .*: Adres op de site\./);
    expect((await save(anna, form, { title: 'Titel' }, '', path)).status).toBe(200);
    expect(await open(anna, path)).toMatchObject({
      title: 'Titel',
      slug: 'van-bram',
      minutes: 25,
      overrides: [],
    });
  });

  it('meet a conflict in a document of the library too', async () => {
    const token = getToken(world, 'programmeAdmin');
    const path = `/library-modules/${library}`;
    const form = await open(token, path);
    await changeLibrary({ title: 'Intussen', introduction: 'Intussen.', defaultOn: false });
    expect(isConflict(await save(token, form, { title: 'Van mij' }, '', path))).toBe(true);
    expect((await save(token, form, { minutes: 25 }, '', path)).status).toBe(200);
    expect(await open(token, path)).toMatchObject({
      title: 'Intussen',
      minutes: 25,
      defaultOn: false,
    });
  });
});

describe('ids that are no versions of the document', () => {
  it.each(['zzz', 7, { $gt: '' }])('of the shape %j are rejected', async (id) => {
    const answer = await publish(anna, { openedWith: { own: id } }, { title: 'Van Anna' });
    expect(answer.status).toBe(400);
    expect(listMessages(answer)).toContain(messages.errors.oddData);
  });

  // With a version of another document as the form's own, an answer would tell what that one says.
  it.each([
    ['own', 'a text of B', 'a text of B'],
    ['replaces', 'Van Bram', 'Van Anna'],
  ])('as %s do not tell what another municipality wrote', async (name, secret, title) => {
    const token = getToken(world, 'ofB');
    const ofB = `/modules/${await makeOwn(token, world.b)}`;
    await save(token, {}, { title: secret }, '', ofB);
    const version = (await open(token, ofB)).openedWith.own;
    const form = await open();
    await publish(bram, await open(bram), { title: 'Van Bram' });
    const openedWith = { ...form.openedWith, [name]: version };
    const answer = await publish(anna, form, { title, openedWith });
    expect(answer.status).toBe(409);
    expect(listMessages(answer)).toContain('Titel');
    expect(listMessages(answer)).not.toContain('ofB');
    expect((await open())['title']).toBe('Van Bram');
  });

  it('as library are no versions of another library document', async () => {
    const form = await open();
    const other = await makeLibraryModule(world, { title: 'Iets anders' });
    const { own: version } = (await open(anna, `/library-modules/${other}`)).openedWith;
    const openedWith = { ...form.openedWith, library: version };
    const answer = await publish(anna, form, { title: 'Iets anders', openedWith });
    expect(answer.status).toBe(409);
    expect(listMessages(answer)).toContain('Er is heel veel bewaard');
  });
});

describe('returning to an earlier version', () => {
  it('brings back its overrides, and conflicts with a form that was open', async () => {
    await publish(anna, await open(), { title: 'Van Anna' });
    const version = (await open()).openedWith.own ?? '';
    await publish(anna, await open(), { title: 'Nog eens', introduction: 'Van Anna.' });
    const form = await open(bram);
    await changeLibrary({ introduction: 'Nieuw.' });
    expect((await callRest(anna, 'POST', `/modules/versions/${version}`)).status).toBe(200);
    expect(await open()).toMatchObject({
      title: 'Van Anna',
      introduction: 'Nieuw.',
      overrides: [{ path: 'title' }],
    });
    expect(isConflict(await publish(bram, form, { title: 'Van Bram' }))).toBe(true);
  });
});

// Payload's button reads the published document, and sends it back whole.
describe('returning to what is published', () => {
  const revert = async (token: string, path: string) => {
    const { body } = await callRest(token, 'GET', `${path}?depth=0`);
    return callRest(token, 'PATCH', `${path}?depth=0`, body);
  };

  it('drops the draft of an own version, with its overrides', async () => {
    await publish(anna, await open(), { title: 'Live' });
    const half = { title: 'Half', introduction: 'Half.', _status: 'draft' };
    await save(bram, await open(bram), half, '?draft=true');
    await changeLibrary({ minutes: 99 });
    expect((await revert(anna, `/modules/${own}`)).status).toBe(200);
    expect(await open()).toMatchObject({
      title: 'Live',
      introduction: 'Inleiding.',
      minutes: 99,
      overrides: [{ path: 'title' }],
      ...published,
    });
  });

  it.each(sharedKinds.flatMap((kind) => [kind, toLibrarySlug(kind)]))(
    'drops the draft of a document in %s',
    async (slug) => {
      const token = getToken(world, 'programmeAdmin');
      const tenant = slug.startsWith('library-') ? {} : { tenant: world.a };
      const data = {
        ...(await fixtures[slug]!.data(world)),
        ...tenant,
        title: 'Live',
        // A deleted document keeps its address in the bin.
        slug: `live-${slug}`,
      };
      const made = await callRest(token, 'POST', `/${slug}`, { ...data, ...published });
      const path = `/${slug}/${getDocument(made).id}`;
      const half = { title: 'Half', _status: 'draft' };
      await save(token, await open(token, path), half, '?draft=true', path);
      expect(await open(token, path)).toMatchObject(half);
      expect((await revert(token, path)).status).toBe(200);
      expect(await open(token, path)).toMatchObject({ title: 'Live', ...published });
      expect((await callRest(token, 'DELETE', path)).status).toBe(200);
    },
  );
});

describe('a choice about an override', () => {
  const choose = (token: string, action: string, openedWith?: OpenedWith) =>
    callRest(token, 'POST', `/modules/${own}/overrides`, { path: 'title', action, openedWith });

  it('is rejected when a colleague changed the field after the list was read', async () => {
    await publish(anna, await open(), { title: 'Van Anna' });
    const { body } = await callRest(anna, 'GET', `/modules/${own}/overrides`);
    const { openedWith } = body as Form;
    expect(openedWith).toEqual((await open()).openedWith);
    await publish(bram, await open(bram), { title: 'Van Bram' });
    const answer = await choose(anna, 'follow', openedWith);
    expect(answer.status).toBe(409);
    expect(listMessages(answer)).toContain('Bram heeft intussen dit veld veranderd: Titel.');
    expect((await choose(anna, 'follow')).status).toBe(200);
    expect((await open())['overrides']).toEqual([]);
  });

  it('and a save at the same moment both count', async () => {
    await publish(anna, await open(), { title: 'Van Anna' });
    const form = await open(bram);
    const answers = await Promise.all([
      choose(anna, 'follow'),
      publish(bram, form, { introduction: 'Van Bram.' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await open()).toMatchObject({ overrides: [{ path: 'introduction' }] });
  });
});

it('two editors with stale forms keep what they typed, as in the model', async () => {
  const first = { title: 'a', introduction: 'a' };
  const toConflicts = (answer: Answer) => {
    expect([200, 409]).toContain(answer.status);
    const labels = { title: /: [^.]*Titel/, introduction: /: [^.]*Inleiding/ };
    const text = isConflict(answer) ? listMessages(answer) : '';
    return scenarioFields.filter((path) => labels[path].test(text));
  };
  let scenarios = 0;
  const versions: string[] = [];
  const note = async (answer: Answer) => {
    if (answer.status === 200) versions.push((await open()).openedWith.own ?? '');
    return toConflicts(answer);
  };
  await fc.assert(
    fc.asyncProperty(scenario(12), async (steps) => {
      library = await makeLibraryModule(world, { ...first, slug: `scenario-${(scenarios += 1)}` });
      own = await makeOwn(anna, world.a);
      versions.splice(0, Infinity, (await open()).openedWith.own ?? '');
      const system = {
        changeLibrary: async (texts: object) => {
          await changeLibrary(texts);
        },
        open,
        save: async (form: Form, texts: object, replaces: Form | null) => {
          const openedWith = { ...form.openedWith, replaces: replaces?.openedWith.own ?? null };
          return note(await publish(anna, form, { ...texts, openedWith }));
        },
        choose: async ({ openedWith }: Form, path: string, action: string) =>
          note(
            await callRest(bram, 'POST', `/modules/${own}/overrides`, { path, action, openedWith }),
          ),
        restore: async (version: number) => {
          const path = `/modules/versions/${versions[version] ?? ''}`;
          await note(await callRest(bram, 'POST', path));
        },
        read: async () => {
          const { title, introduction } = await open();
          return { title: String(title), introduction: String(introduction) };
        },
      };
      await playScenario(system, first, steps);
    }),
    { numRuns: 8 },
  );
});
