import { createLocalReq, type Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { countQueries } from '../../../testing/count-queries.ts';
import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import { makePerson } from '../../../testing/make-person.ts';
import {
  getToken,
  makeWorld,
  moduleData,
  type Person,
  type World,
} from '../../../testing/make-world.ts';
import { objectId } from '../../../testing/object-id.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { getDocument, listMessages } from '../../../testing/read-answer.ts';
import { historyMessages } from './history-messages.ts';
import type { HistoryCollection } from './history-document.ts';
import { readHistory } from './read-history.ts';
import { readVersionChanges } from './read-version-changes.ts';

const { actions } = historyMessages;

let payload: Payload;
let world: World;
let id: string;
let counter = 0;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, [
    'employee',
    'contentManager',
    'functionalAdmin',
    'programmeAdmin',
    'ofB',
  ]);
});

const requestAs = async (account: string | null) => {
  if (account === null) return createLocalReq({}, payload);
  const user = await payload.findByID({ collection: 'users', id: account, overrideAccess: true });
  return createLocalReq({ user: { ...user, collection: 'users' } as never }, payload);
};

const read = async (
  person: Person | null,
  document = id,
  collection: HistoryCollection = 'modules',
) => {
  const account = person === null ? null : (world.users.get(person) ?? '');
  return readHistory(await requestAs(account), collection, document);
};

const call = (method: string, path: string, data: object, person: Person = 'contentManager') =>
  callRest(getToken(world, person), method, path, data);

const save = async (data: object, query = '', person: Person = 'contentManager') =>
  getDocument(await call('PATCH', `/modules/${id}${query}`, data, person));

const say = async (...question: Parameters<typeof read>) =>
  (await read(...question)).lines.map(({ action, who }) => [action, who]);

beforeEach(async () => {
  const made = await call('POST', '/modules', {
    ...moduleData(`Kaarten delen ${String((counter += 1))}`, world.library.theme),
    tenant: world.a,
    _status: 'draft',
  });
  id = getDocument(made).id;
});

describe('the history of a document', () => {
  it('says who did what, newest first', async () => {
    await save({ _status: 'published' });
    await save({ title: 'Kaarten samen delen', _status: 'draft' }, '?draft=true', 'programmeAdmin');
    await save({ _status: 'draft' });
    await asSystem(payload).update({ collection: 'modules', id, data: { minutes: 20 } });
    expect(await say('contentManager')).toEqual([
      [actions.draft, historyMessages.system],
      [actions.withdrawn, 'contentManager'],
      [actions.draft, 'programmeAdmin'],
      [actions.published, 'contentManager'],
      [actions.created, 'contentManager'],
    ]);
  });

  it('says which fields and blocks changed, by their names on the form', async () => {
    const { content } = (await asSystem(payload).findByID({
      collection: 'modules',
      id,
      draft: true,
    })) as { content: { id: string; title: string }[] };
    const blocks = [
      { ...content[0]!, title: 'Open de kaart' },
      { blockType: 'tip', text: 'Zo.' },
    ];
    await save({ level: 'advanced', minutes: 15, content: blocks });
    const [line] = (await read('contentManager')).lines;
    expect(line?.changes?.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'changed Niveau',
      'changed Tijd in minuten',
      'changed Stap 1: Open de kaart',
      'added Tip',
    ]);
    expect(line?.isLatest).toBe(true);
  });

  it('marks the version that readers see', async () => {
    await save({ _status: 'published' });
    await save({ title: 'Concept', _status: 'draft' }, '?draft=true');
    const { lines } = await read('contentManager');
    expect(lines.map(({ isLatest, isPublished }) => [isLatest, isPublished])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it('names somebody whose account is gone a former colleague', async () => {
    const { id: account, token } = await makePerson(payload, {
      name: 'vertrekker',
      memberships: [{ tenant: world.a, roles: ['contentManager'] }],
    });
    await callRest(token, 'PATCH', `/modules/${id}`, { minutes: 12 });
    expect((await say('contentManager'))[0]).toEqual([actions.draft, 'vertrekker']);
    await asSystem(payload).delete({ collection: 'users', id: account });
    expect((await say('contentManager'))[0]).toEqual([
      actions.draft,
      historyMessages.formerColleague,
    ]);
  });

  it('says when it was switched on and off, and by whom', async () => {
    await save({ _status: 'published' });
    const path = `/modules/${id}/availability`;
    await call('POST', path, { tenant: world.a, on: false });
    await call('POST', path, { tenant: world.a, on: true });
    expect((await say('functionalAdmin')).slice(0, 2)).toEqual([
      [actions.on, 'contentManager'],
      [actions.off, 'contentManager'],
    ]);
  });

  it('gives pages that have every line once, in a constant number of queries', async () => {
    const count = async () => countQueries(payload, () => read('contentManager'));
    const few = await count();
    for (let minutes = 30; minutes < 52; minutes += 1) await save({ minutes });
    expect(await count()).toBe(few);
    const first = await read('contentManager');
    expect(first.lines).toHaveLength(20);
    const req = await requestAs(world.users.get('contentManager')!);
    const second = await readHistory(req, 'modules', id, first.next);
    expect(second.next).toBeNull();
    const ids = [...first.lines, ...second.lines].map((line) => line.id);
    expect(new Set(ids).size).toBe(23);
    expect(ids).toHaveLength(23);
    expect(second.lines.every(({ isLatest }) => !isLatest)).toBe(true);
  });

  it('says nothing of a version that is damaged, and everything of the others', async () => {
    await save({ minutes: 12 });
    await save({ minutes: 13 });
    const versions = payload.db.versions['modules']!.collection;
    const [, middle] = (await read('contentManager')).lines;
    const where = { _id: objectId(payload, middle!.id) };
    for (const damage of [{ 'version.content': 'x' }, { 'version.goals': [5] }, { version: 'x' }]) {
      await versions.updateOne(where as never, { $set: damage });
      const { lines } = await read('contentManager');
      expect(lines.map(({ isDamaged }) => isDamaged)).toEqual([false, true, false]);
      const changes = await readVersionChanges(
        await requestAs(world.users.get('contentManager')!),
        'modules',
        id,
        middle!.id,
      );
      expect(changes).toMatchObject({ isDamaged: true, changes: [] });
      const answer = await call('POST', `/modules/versions/${middle!.id}?draft=true`, {});
      expect(answer.status).toBe(409);
      expect(listMessages(answer)).toContain(historyMessages.errors.damaged);
    }
  });
});

describe('the history of an own version', () => {
  it('says what is made, taken over and given back', async () => {
    const library = await makeLibraryModule(world);
    const made = await call('POST', `/library-modules/${library}/own-version`, { tenant: world.a });
    id = (made.body as { id: string }).id;
    await save({ title: 'Onze titel' });
    await save({ introduction: 'Onze inleiding.' });
    const follow = (path: string) =>
      call('POST', `/modules/${id}/overrides`, { path, action: 'follow' });
    await follow('title');
    await asSystem(payload).update({
      collection: 'library-modules',
      id: library,
      data: { introduction: 'Nieuwe inleiding.' },
    });
    await follow('introduction');
    const { lines } = await read('contentManager');
    expect(
      lines.map(({ changes }) => changes?.map(({ label, source }) => [label, source])),
    ).toEqual([
      [['Inleiding', 'take']],
      [['Titel', 'follow']],
      [['Inleiding', 'own']],
      [['Titel', 'own']],
      undefined,
    ]);
    expect(lines.at(-1)?.action).toBe(actions.createdOwnVersion);
  });
});

describe('a version that somebody opens', () => {
  it('shows words, titles and choices, and no hidden field', async () => {
    await save({ introduction: 'Een korte inleiding.', level: 'advanced' });
    const { lines } = await read('contentManager');
    const req = await requestAs(world.users.get('contentManager')!);
    const { changes, comparedAt } = await readVersionChanges(req, 'modules', id, lines[0]!.id);
    expect(comparedAt).toBe(lines[1]!.at);
    expect(changes.map(({ label }) => label)).toEqual(['Inleiding', 'Niveau']);
    const texts = changes.flatMap(({ parts }) => parts.flatMap(({ segments }) => segments));
    expect(texts).toContainEqual({ kind: 'added', text: 'Expert' });
    expect(JSON.stringify(texts)).not.toMatch(/[0-9a-f]{24}/);
    const first = await readVersionChanges(req, 'modules', id, lines[1]!.id);
    expect(first.comparedAt).toBeNull();
    expect(first.changes.map(({ label }) => label)).toContain('Thema');
    const firstTexts = first.changes.flatMap(({ parts }) =>
      parts.flatMap(({ segments }) => segments),
    );
    expect(firstTexts.map(({ text }) => text).join()).not.toMatch(/[0-9a-f]{24}/);
    expect(JSON.stringify(first.changes)).not.toMatch(/usedFiles|changeNote|saved|editedBy/);
  });

  it('can be compared with the newest', async () => {
    await save({ minutes: 12 });
    await save({ minutes: 13 });
    const { lines } = await read('contentManager');
    const req = await requestAs(world.users.get('contentManager')!);
    const oldest = lines.at(-1)!.id;
    const { changes } = await readVersionChanges(req, 'modules', id, oldest, 'newest');
    expect(changes[0]?.parts[0]?.segments.map(({ kind, text }) => [kind, text])).toEqual([
      ['removed', '10'],
      ['added', '13'],
    ]);
  });
});

describe('who may see a history', () => {
  it.each([
    [null, 401],
    ['employee', 403],
    ['ofB', 404],
  ] as const)('is not %s: %d', async (person, status) => {
    await expect(read(person)).rejects.toMatchObject({ status });
    const version = (await read('contentManager')).lines[0]!.id;
    const req = await requestAs(person && world.users.get(person)!);
    await expect(readVersionChanges(req, 'modules', id, version)).rejects.toMatchObject({ status });
  });

  it.each(['contentManager', 'functionalAdmin', 'programmeAdmin'] as const)(
    'is %s; only who may edit may restore',
    async (person) => {
      expect((await read(person)).document.canEdit).toBe(person !== 'functionalAdmin');
    },
  );

  it('does not have a version of another document', async () => {
    const library = await makeLibraryModule(world);
    const version = (await read('contentManager', library, 'library-modules')).lines[0]!.id;
    const req = await requestAs(world.users.get('contentManager')!);
    await expect(readVersionChanges(req, 'modules', id, version)).rejects.toMatchObject({
      status: 404,
    });
  });

  it('shows in the library the choices of the own municipality alone', async () => {
    const library = await makeLibraryModule(world);
    const path = `/library-modules/${library}/availability`;
    await call('POST', path, { tenant: world.a, on: false });
    await call('POST', path, { tenant: world.b, on: false }, 'ofB');
    for (const [person, name] of [
      ['contentManager', 'Aadorp'],
      ['ofB', 'Bedorp'],
    ] as const) {
      const { lines } = await read(person, library, 'library-modules');
      const switches = lines.filter(({ kind }) => kind === 'switch');
      expect(switches.map(({ municipality }) => municipality)).toEqual([name]);
    }
  });

  it('hides the account from every other route', async () => {
    const answer = await callRest(
      getToken(world, 'contentManager'),
      'GET',
      `/modules/versions?where[parent][equals]=${id}`,
    );
    expect(JSON.stringify(answer.body)).toContain('Kaarten delen');
    expect(JSON.stringify(answer.body)).not.toContain('"saved"');
  });
});

describe('restoring a version', () => {
  const restore = async (index: number, query: string, person: Person = 'contentManager') => {
    const { lines } = await read('contentManager');
    return call('POST', `/modules/versions/${lines[index]!.id}?${query}`, {}, person);
  };
  const onSite = () => asSystem(payload).findByID({ collection: 'modules', id });
  const newest = () => asSystem(payload).findByID({ collection: 'modules', id, draft: true });

  beforeEach(async () => {
    await save({ title: 'Eerste', _status: 'published' });
    await save({ title: 'Tweede', _status: 'draft' }, '?draft=true');
    await save({ title: 'Derde', _status: 'published' });
  });

  it('as a draft leaves the site alone, and is a line of the history', async () => {
    expect((await restore(2, 'draft=true')).status).toBe(200);
    expect(await onSite()).toMatchObject({ title: 'Derde', _status: 'published' });
    expect(await newest()).toMatchObject({ title: 'Eerste', _status: 'draft' });
    const [line, , , old] = (await read('contentManager')).lines;
    expect(line).toMatchObject({
      action: actions.restoredDraft,
      who: 'contentManager',
      restoredFrom: old!.at,
    });
  });

  it.each([1, 2])('as published puts it on the site, also an old draft (%d)', async (index) => {
    expect((await restore(index, 'publish=true')).status).toBe(200);
    const title = index === 1 ? 'Tweede' : 'Eerste';
    expect(await onSite()).toMatchObject({ title, _status: 'published' });
    expect((await say('contentManager'))[0]).toEqual([actions.restoredPublished, 'contentManager']);
  });

  it('publishes nothing that a normal save would refuse', async () => {
    const versions = payload.db.versions['modules']!.collection;
    const { lines } = await read('contentManager');
    const where = { _id: objectId(payload, lines[1]!.id) };
    await versions.updateOne(where as never, { $set: { 'version.title': '' } });
    expect((await restore(1, 'publish=true')).status).toBe(400);
    expect(await onSite()).toMatchObject({ title: 'Derde' });
  });

  it.each(['functionalAdmin', 'ofB', 'employee'] as const)('is not for %s', async (person) => {
    expect((await restore(2, 'publish=true', person)).status).toBeGreaterThanOrEqual(403);
    expect(await onSite()).toMatchObject({ title: 'Derde' });
  });
});
