import { createLocalReq, type Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { aRichText } from '../../../testing/a-rich-text.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { countQueries } from '../../../testing/count-queries.ts';
import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import { makeWorld, getToken, moduleData, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { listMessages, getDocument } from '../../../testing/read-answer.ts';
import { contentMessages } from '../messages.ts';
import { modules } from '../kinds/modules.ts';
import { sharedKinds } from '../../../testing/shared-kinds.ts';
import { ContentReader } from '../reading/content-reader.ts';

let payload: Payload;
let world: World;
let library: string;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'ofB']);
});
beforeEach(async () => {
  library = await makeLibraryModule(world);
});

describe('the form of an own version', () => {
  it.each(sharedKinds)('of %s says what deleting it means', (kind) => {
    const edit = payload.collections[kind].config.admin.components?.edit;
    expect(JSON.stringify(edit?.editMenuItems)).toContain('#MoveToBinItem');
  });
});

const makeOwn = (tenant: string, token = getToken(world, 'contentManager')) =>
  callRest(token, 'POST', `/library-modules/${library}/own-version`, { tenant });

async function ownOfA(): Promise<string> {
  const { body } = await makeOwn(world.a);
  return (body as { id: string }).id;
}

const save = async (id: string, data: object, query = '') =>
  getDocument(
    await callRest(getToken(world, 'contentManager'), 'PATCH', `/modules/${id}${query}`, data),
  );

const changeLibrary = (data: object) =>
  asSystem(payload).update({ collection: 'library-modules', id: library, data });

/** The module as readers of a municipality get it. */
async function readersGet(tenant: string) {
  const found = await new ContentReader(await createLocalReq({}, payload), { id: tenant }).byId(
    modules,
    library,
  );
  return {
    origin: found?.origin,
    title: found?.values.title,
    introduction: found?.values.introduction,
  };
}

const fromLibrary = { origin: 'library', introduction: 'Inleiding.' };
const published = { _status: 'published' };

describe('making an own version', () => {
  it('gives the content manager a draft without overrides, with the library’s slug', async () => {
    const id = await ownOfA();
    const own = await asSystem(payload).findByID({ collection: 'modules', id, draft: true });
    const base = await asSystem(payload).findByID({ collection: 'library-modules', id: library });
    expect(own).toMatchObject({
      tenant: world.a,
      basedOn: library,
      overrides: [],
      _status: 'draft',
      title: base.title,
      slug: base.slug,
      introduction: base.introduction,
      editedBy: 'contentManager',
    });
  });

  it('returns the existing version when repeated', async () => {
    expect(await ownOfA()).toBe(await ownOfA());
  });

  it('is rejected in another municipality and without signing in', async () => {
    expect((await makeOwn(world.b)).status).toBe(400);
    expect((await makeOwn(world.a, '')).status).toBe(403);
    const made = await asSystem(payload).count({
      collection: 'modules',
      where: { basedOn: { equals: library } },
    });
    expect(made.totalDocs).toBe(0);
  });

  it('is rejected through the collection when a version exists', async () => {
    const own = await ownOfA();
    const copy = await asSystem(payload).findByID({ collection: 'modules', id: own, draft: true });
    const { id: _id, slug: _slug, ...again } = copy;
    const token = getToken(world, 'contentManager');
    for (const query of ['', '?draft=true']) {
      const answer = await callRest(token, 'POST', `/modules${query}`, again);
      expect(listMessages(answer)).toContain(contentMessages.errors.basedOnTaken);
    }
    const inB = await callRest(getToken(world, 'ofB'), 'POST', '/modules', {
      ...again,
      tenant: world.b,
    });
    expect(getDocument(inB)['basedOn']).toMatchObject({ id: library });
  });
});

describe('saving an own version', () => {
  it('lists exactly the changed field, with the library value as baseline', async () => {
    const saved = await save(await ownOfA(), { introduction: 'Van ons.', ...published });
    expect(saved['overrides']).toEqual([
      { id: expect.any(String) as string, path: 'introduction', seen: 'Inleiding.' },
    ]);
    expect(await readersGet(world.a)).toMatchObject({
      origin: 'adapted',
      introduction: 'Van ons.',
    });
    expect(await readersGet(world.b)).toMatchObject(fromLibrary);
  });

  it('ignores a list of overrides that a caller sends', async () => {
    const forged = [{ path: 'title', seen: 'Anders' }];
    const saved = await save(await ownOfA(), { overrides: forged, ...published });
    expect(saved['overrides']).toEqual([]);
  });

  it('removes a field from the list when it equals the library value again', async () => {
    const own = await ownOfA();
    await save(own, { introduction: 'Van ons.', ...published });
    const saved = await save(own, { introduction: 'Inleiding.', ...published });
    expect(saved['overrides']).toEqual([]);
    expect(await readersGet(world.a)).toMatchObject(fromLibrary);
  });

  it('rejects another library document', async () => {
    const own = await ownOfA();
    const token = getToken(world, 'contentManager');
    const answer = await callRest(token, 'PATCH', `/modules/${own}`, {
      basedOn: world.library.module,
    });
    expect(listMessages(answer)).toContain(contentMessages.errors.basedOnFixed);
  });
});

describe('when the library changes', () => {
  it('shows the new value of a field that is not overridden, and keeps the one that is', async () => {
    const own = await ownOfA();
    await save(own, { introduction: 'Van ons.', ...published });
    await changeLibrary({ title: 'Nieuwe titel', introduction: 'Nieuwe inleiding.' });
    expect(await readersGet(world.a)).toEqual({
      origin: 'adapted',
      title: 'Nieuwe titel',
      introduction: 'Van ons.',
    });
    expect(await readersGet(world.b)).toEqual({
      origin: 'library',
      title: 'Nieuwe titel',
      introduction: 'Nieuwe inleiding.',
    });
  });

  it('does not list a field that merely holds the old library value', async () => {
    const own = await ownOfA();
    await save(own, { introduction: 'Van ons.', ...published });
    await changeLibrary({ title: 'Nieuwe titel', introduction: 'Nieuwe inleiding.' });
    const saved = await save(own, { minutes: 25, ...published });
    expect(saved['overrides']).toMatchObject([
      { path: 'introduction', seen: 'Inleiding.' },
      { path: 'minutes', seen: 10 },
    ]);
    expect(await readersGet(world.a)).toMatchObject({ title: 'Nieuwe titel' });
  });

  it('does not list old library values from a form that was open meanwhile', async () => {
    const own = await ownOfA();
    await save(own, { title: 'Van ons', ...published });
    await changeLibrary({ introduction: 'Twee.' });
    const path = `/modules/${own}?draft=true&depth=0`;
    const { body } = await callRest(getToken(world, 'contentManager'), 'GET', path);
    await changeLibrary({ introduction: 'Drie.' });
    const {
      id: _i,
      createdAt: _c,
      updatedAt: _u,
      overrides: _o,
      ...form
    } = body as Record<string, unknown>;
    const saved = await save(own, { ...form, title: 'Van ons 2' });
    expect(saved['overrides']).toMatchObject([{ path: 'title' }]);
    expect(await readersGet(world.a)).toMatchObject({ introduction: 'Drie.' });
  });

  it('shows an editor what readers see', async () => {
    const own = await ownOfA();
    await save(own, { introduction: 'Van ons.', ...published });
    await changeLibrary({ title: 'Nieuwe titel' });
    const { body } = await callRest(getToken(world, 'contentManager'), 'GET', `/modules/${own}`);
    expect(body).toMatchObject({ title: 'Nieuwe titel', introduction: 'Van ons.' });
  });
});

describe('an unpublished version', () => {
  it('changes nothing for readers when it was never published', async () => {
    await save(await ownOfA(), { introduction: 'Nog niet.' }, '?draft=true');
    expect(await readersGet(world.a)).toMatchObject(fromLibrary);
  });

  it('changes nothing for readers when a published version exists', async () => {
    const own = await ownOfA();
    await save(own, { introduction: 'Van ons.', ...published });
    await save(own, { introduction: 'Nog niet.', title: 'Nog niet' }, '?draft=true');
    expect(await readersGet(world.a)).toMatchObject({ introduction: 'Van ons.' });
  });

  it('gives readers the library text after it is withdrawn', async () => {
    const own = await ownOfA();
    await save(own, { introduction: 'Van ons.', ...published });
    await save(own, { _status: 'draft' });
    expect(await readersGet(world.a)).toMatchObject(fromLibrary);
  });
});

describe('reading an own version after the library changed', () => {
  const token = () => getToken(world, 'contentManager');
  const readList = async (ids: readonly string[], query = '') => {
    const where = `where[id][in]=${ids.join(',')}&depth=0`;
    const { body } = await callRest(token(), 'GET', `/modules?${where}${query}`);
    return (body as { docs: Record<string, unknown>[] }).docs;
  };

  it('gives the same by REST, alone and in a list, and to the readers of the site', async () => {
    const own = await ownOfA();
    await save(own, { introduction: 'Van ons.', ...published });
    await changeLibrary({ title: 'Anders', introduction: 'Anders.', minutes: 99, ...published });
    const seen = { title: 'Anders', introduction: 'Van ons.', minutes: 99 };
    const alone = await callRest(token(), 'GET', `/modules/${own}?depth=0`);
    expect(alone.body).toMatchObject(seen);
    const [listed] = await readList([own]);
    expect(listed).toMatchObject(seen);
    const [selected] = await readList([own], '&select[title]=true&select[introduction]=true');
    expect(selected).toMatchObject({ title: 'Anders', introduction: 'Van ons.' });
    expect(selected).not.toHaveProperty('minutes');
    const reader = new ContentReader(await createLocalReq({}, payload), { id: world.a });
    expect((await reader.byId(modules, library))?.values).toMatchObject(seen);
    const inList = (await reader.list(modules)).find(({ identity }) => identity === library);
    expect(inList?.values).toMatchObject(seen);
  });

  it('gives a text that the library filled in later, alone and in a list', async () => {
    const own = await ownOfA();
    const closing = { blockType: 'text', id: 'c'.repeat(24), body: aRichText('Slot.') };
    const { content } = moduleData('', '');
    await changeLibrary({ content: [...content, closing] });
    const alone = await callRest(token(), 'GET', `/modules/${own}?depth=0`);
    expect(alone.body).toMatchObject({ content: [{}, closing] });
    const [listed] = await readList([own]);
    expect(listed).toMatchObject({ content: [{}, closing] });
    const selected = await callRest(token(), 'GET', `/modules/${own}?select[title]=true`);
    expect(selected.body).not.toHaveProperty('content');
  });

  it('gives readers within a transaction what it wrote, one query at a time', async () => {
    await inTransaction(payload, async (req) => {
      const data = { title: 'In de transactie' };
      await asSystem(payload, req).update({ collection: 'library-modules', id: library, data });
      const reader = new ContentReader(req, { id: world.a });
      const listed = (await reader.list(modules)).find(({ identity }) => identity === library);
      expect(listed?.values).toMatchObject(data);
      expect((await reader.byId(modules, library))?.values).toMatchObject(data);
    });
  });

  it('reads the library once for a list of any length', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      ids.push(await ownOfA());
      library = await makeLibraryModule(world);
    }
    const count = (some: readonly string[]) => countQueries(payload, () => readList(some));
    expect(await count(ids)).toBe(await count(ids.slice(0, 1)));
  });
});
