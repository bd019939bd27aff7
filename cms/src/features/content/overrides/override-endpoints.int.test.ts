import { createLocalReq, type Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import config from '../../../payload.config.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import { makeWorld, type Person, getToken, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { getDocument } from '../../../testing/read-answer.ts';
import { messages } from '#platform/i18n/messages.ts';
import { contentMessages } from '../messages.ts';
import type { FieldComparison } from './compare-with-library.ts';
import { markdownToLexical } from '#platform/rich-text/markdown-to-lexical.ts';
import { modules } from '../kinds/modules.ts';
import { toFieldName } from '../model/content-paths.ts';
import { ContentReader } from '../reading/content-reader.ts';

let payload: Payload;
let world: World;
let library: string;
let own: string;

const toBody = async (markdown: string) => markdownToLexical(await config, markdown);
/** The id of the block with the closing text, and the path under which it is overridden. */
const closing = '0123456789abcdef01234567';
const closingPath = `content.${closing}`;
const toClosing = async (markdown: string) => ({
  blockType: 'text',
  id: closing,
  body: await toBody(markdown),
});
const libraryBody = await toBody('Klaar? Sluit **alles** af.');

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'employee', 'ofB', 'programmeAdmin']);
});
beforeEach(async () => {
  library = await makeLibraryModule(world, {
    content: [{ blockType: 'text', id: closing, body: libraryBody }],
  });
  const made = await call('contentManager', 'POST', `/library-modules/${library}/own-version`, {
    tenant: world.a,
  });
  own = (made.body as { id: string }).id;
  await save({
    introduction: 'Van ons.',
    goals: [{ text: 'Je kunt meer.' }],
    _status: 'published',
    content: [await toClosing('Van ons, tot slot.')],
  });
});

const call = (who: Person | null, method: string, path: string, data?: unknown) =>
  callRest(who && getToken(world, who), method, path, data);

const save = async (data: object, query = '') =>
  getDocument(await call('contentManager', 'PATCH', `/modules/${own}${query}`, data));

const changeLibrary = (data: object) =>
  asSystem(payload).update({ collection: 'library-modules', id: library, data });

const choose = (who: Person | null, path: string, action: string) =>
  call(who, 'POST', `/modules/${own}/overrides`, { path, action });

async function compared(): Promise<Record<string, FieldComparison>> {
  const { body } = await call('contentManager', 'GET', `/modules/${own}/overrides`);
  const { fields } = body as { fields: FieldComparison[] };
  return Object.fromEntries(fields.map((field) => [field.path, field]));
}

async function readersGet(): Promise<Record<string, unknown> | undefined> {
  const reader = new ContentReader(await createLocalReq({}, payload), { id: world.a });
  const found = await reader.byId(modules, library);
  return found && { ...found.values };
}

describe('overridden fields', () => {
  it('are listed with label and library value, without a library change', async () => {
    const fields = await compared();
    expect(Object.keys(fields).sort()).toEqual([closingPath, 'goals', 'introduction']);
    expect(fields['introduction']).toEqual({
      path: 'introduction',
      label: 'Inleiding',
      waiting: false,
      libraryChange: [],
      own: ['Van ons.'],
      library: ['Inleiding.'],
      changeByFollowing: [
        { kind: 'removed', text: 'Van ons' },
        { kind: 'added', text: 'Inleiding' },
        { kind: 'same', text: '.' },
      ],
    });
    expect(fields['goals']).toMatchObject({ own: ['1. Je kunt meer.'], waiting: false });
  });

  it('show what the library changed since, also in rich text', async () => {
    await changeLibrary({
      content: [await toClosing('Klaar? Sluit **iets** af.')],
      title: 'Nieuwe titel',
    });
    const fields = await compared();
    expect(fields['introduction']?.waiting).toBe(false);
    expect(fields[closingPath]).toMatchObject({ waiting: true, label: 'Tekst' });
    expect(fields[closingPath]?.libraryChange).toContainEqual({ kind: 'removed', text: 'alles' });
    expect(fields[closingPath]?.libraryChange).toContainEqual({ kind: 'added', text: 'iets' });
    // A field that follows the library has nothing to choose.
    expect(fields['title']).toBeUndefined();
  });

  it('report that the library document was withdrawn', async () => {
    const state = async () =>
      (await call('contentManager', 'GET', `/modules/${own}/overrides`)).body;
    expect(await state()).toMatchObject({ withdrawn: false });
    await changeLibrary({ _status: 'draft' });
    expect(await state()).toMatchObject({ withdrawn: true });
    expect(await readersGet()).toBeUndefined();
  });
});

describe('following the library again', () => {
  it.each([
    ['introduction', 'Inleiding.'],
    ['goals', [{ text: 'Je kunt het.' }]],
    [closingPath, [{ blockType: 'text', id: closing, body: libraryBody }]],
  ])(
    'lets %s follow the library again, on the site too, and leaves the others',
    async (path, value) => {
      expect((await choose('contentManager', path, 'follow')).status).toBe(200);
      expect(Object.keys(await compared()).sort()).toEqual(
        [closingPath, 'goals', 'introduction'].filter((name) => name !== path),
      );
      const shown = (await readersGet())?.[toFieldName(path)];
      if (typeof value === 'string') expect(shown).toBe(value);
      else expect(shown).toMatchObject(value);
      await changeLibrary({ [toFieldName(path)]: path === 'introduction' ? 'Later.' : value });
      if (path === 'introduction') expect((await readersGet())?.[path]).toBe('Later.');
    },
  );

  it('takes the library’s new value', async () => {
    await changeLibrary({ introduction: 'Nieuw in de bibliotheek.' });
    await choose('contentManager', 'introduction', 'follow');
    expect((await readersGet())?.['introduction']).toBe('Nieuw in de bibliotheek.');
  });

  it('keeps a draft a draft', async () => {
    await save({ title: 'Nog niet', _status: 'draft' }, '?draft=true');
    await choose('contentManager', 'introduction', 'follow');
    expect((await readersGet())?.['introduction']).toBe('Van ons.');
    expect(await compared()).toHaveProperty('title');
    expect(await compared()).not.toHaveProperty('introduction');
  });
});

describe('undoing that', () => {
  const readOpened = async () =>
    (
      (await call('contentManager', 'GET', `/modules/${own}/overrides`)).body as {
        openedWith: { own: string };
      }
    ).openedWith;
  const undo = (path: string, version: string, who: Person = 'contentManager') =>
    call(who, 'POST', `/modules/${own}/overrides`, { path, action: 'restore', version });

  it('brings back the own value, and whether the library changed meanwhile', async () => {
    await changeLibrary({ introduction: 'Nieuw in de bibliotheek.' });
    const { own: version } = await readOpened();
    await choose('contentManager', 'introduction', 'follow');
    expect((await undo('introduction', version)).status).toBe(200);
    expect((await readersGet())?.['introduction']).toBe('Van ons.');
    expect((await compared())['introduction']).toMatchObject({ waiting: true, own: ['Van ons.'] });
  });

  it('is refused when somebody overrode the field again, and for a version elsewhere', async () => {
    const { own: version } = await readOpened();
    expect((await undo('introduction', version)).status).toBe(409);
    await choose('contentManager', 'introduction', 'follow');
    await save({ introduction: 'Van een collega.' });
    expect((await undo('introduction', version)).status).toBe(409);
    await choose('contentManager', 'introduction', 'follow');
    expect((await undo('introduction', library)).status).toBe(409);
    expect([403, 404]).toContain((await undo('introduction', version, 'ofB')).status);
    expect((await readersGet())?.['introduction']).toBe('Inleiding.');
  });
});

describe('keeping the own value', () => {
  it('clears the library change until the library changes again', async () => {
    await changeLibrary({ introduction: 'Nieuw in de bibliotheek.' });
    expect((await compared())['introduction']?.waiting).toBe(true);
    expect((await choose('contentManager', 'introduction', 'keep')).status).toBe(200);
    expect((await compared())['introduction']).toMatchObject({ waiting: false, own: ['Van ons.'] });
    expect((await readersGet())?.['introduction']).toBe('Van ons.');
    await changeLibrary({ introduction: 'Nog nieuwer.' });
    expect((await compared())['introduction']?.waiting).toBe(true);
  });
});

describe('choosing', () => {
  it.each<[Person | null, number[]]>([
    [null, [403]],
    ['employee', [403, 404]],
    ['ofB', [403, 404]],
    ['contentManager', [200]],
    ['programmeAdmin', [200]],
  ])('%s', async (who, statuses) => {
    expect(statuses).toContain((await call(who, 'GET', `/modules/${own}/overrides`)).status);
    expect(statuses).toContain((await choose(who, 'introduction', 'follow')).status);
  });

  it('rejects an invalid choice in Dutch', async () => {
    const message = async (path: string, action: string) =>
      JSON.stringify((await choose('contentManager', path, action)).body);
    expect(await message('title', 'follow')).toContain(contentMessages.errors.notOverridden);
    expect(await message('tenant', 'follow')).toContain(contentMessages.errors.notOverridden);
    expect(await message('introduction', 'erase')).toContain(messages.errors.badRequest);
  });
});

describe('library usage', () => {
  const usage = async (who: Person | null) => call(who, 'GET', `/library-modules/${library}/usage`);

  it('lists each municipality with its overridden fields, for library managers', async () => {
    expect((await usage('programmeAdmin')).body).toEqual({
      municipalities: 2,
      published: true,
      uses: [
        {
          municipality: 'Aadorp',
          isShown: true,
          version: { text: 'published', fields: ['Inleiding', 'Wat je leert', 'Tekst'] },
        },
        { municipality: 'Bedorp', isShown: true, version: null },
      ],
    });
  });

  it.each<Person | null>([null, 'employee', 'contentManager', 'ofB'])(
    'is not shown to %s',
    async (who) => {
      const answer = await usage(who);
      expect(answer.status).toBe(403);
      expect(JSON.stringify(answer.body)).not.toContain('Bedorp');
    },
  );

  it('prevents deleting a document that has an own version', async () => {
    const answer = await call('programmeAdmin', 'DELETE', `/library-modules/${library}`);
    expect(answer.status).toBe(409);
    expect(JSON.stringify(answer.body)).toContain('Aadorp');
    expect(await readersGet()).toBeDefined();
    const unused = await makeLibraryModule(world, { defaultOn: false });
    expect((await call('programmeAdmin', 'DELETE', `/library-modules/${unused}`)).status).toBe(200);
  });
});
