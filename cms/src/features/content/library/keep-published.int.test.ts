import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import {
  getToken,
  makeWorld,
  materialData,
  moduleData,
  newsData,
  type World,
} from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { getDocument } from '../../../testing/read-answer.ts';
import { sharedKinds } from '../../../testing/shared-kinds.ts';
import { contentMessages } from '../messages.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'communicationOfficer', 'programmeAdmin']);
});

type Collection = Exclude<CollectionSlug, 'users'>;

const collections = sharedKinds.flatMap((kind) => [kind, `library-${kind}` as const]);

const dataFor = (collection: string, title: string): object => {
  const kind = collection.replace('library-', '');
  if (kind === 'news') return newsData(title);
  if (kind === 'modules') return moduleData(title, world.library.theme);
  if (kind === 'materials') return materialData(title, world.library.persona);
  return { title, introduction: 'Over.' };
};

const tokenFor = (collection: string): string => {
  if (collection.startsWith('library-')) return getToken(world, 'programmeAdmin');
  const isOfficer = ['news', 'materials'].includes(collection);
  return getToken(world, isOfficer ? 'communicationOfficer' : 'contentManager');
};

const call = (method: string, collection: string, path: string, data: object) =>
  callRest(tokenFor(collection), method, `/${collection}${path}`, data);

const readState = async (collection: Collection, id: string, draft = false) => {
  const { title, _status } = (await asSystem(payload).findByID({
    collection,
    id,
    draft,
  })) as unknown as { title: string; _status: string };
  return { title, status: _status };
};

let counter = 0;

/** A published document, with a newer draft. */
async function makeWithDraft(collection: Collection): Promise<string> {
  counter += 1;
  const made = await call('POST', collection, '', {
    ...dataFor(collection, `Gepubliceerd ${counter}`),
    ...(collection.startsWith('library-') ? {} : { tenant: world.a }),
    _status: 'published',
  });
  const { id } = getDocument(made);
  await call('PATCH', collection, `/${id}?draft=true`, { title: 'Concept', _status: 'draft' });
  return id;
}

describe.each(collections)('a published document with a newer draft (%s)', (collection) => {
  let id: string;
  beforeEach(async () => {
    id = await makeWithDraft(collection);
  });
  const onSite = () => readState(collection, id);
  const newest = () => readState(collection, id, true);
  const published = () => ({ title: `Gepubliceerd ${counter}`, status: 'published' });

  it.each([{}, { _status: null }, { _status: '' }])(
    'stays on the site when a change does not say whether it publishes: %j',
    async (status) => {
      const answer = await call('PATCH', collection, `/${id}`, { title: 'Nieuwer', ...status });
      expect(answer.status).toBe(200);
      expect(await onSite()).toEqual(published());
      expect(await newest()).toEqual({ title: 'Nieuwer', status: 'draft' });
    },
  );

  it('stays on the site when the system changes it', async () => {
    const data = { title: 'Van het systeem' };
    await asSystem(payload).update({ collection, id, data });
    expect(await onSite()).toEqual(published());
    expect(await newest()).toEqual({ title: 'Van het systeem', status: 'draft' });
  });

  it('stays on the site when an earlier draft is restored', async () => {
    const versions = await payload.db.findVersions({
      collection,
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'draft' } }] },
    });
    await call('PATCH', collection, `/${id}?draft=true`, { title: 'Later', _status: 'draft' });
    const answer = await call('POST', collection, `/versions/${versions.docs[0]!.id}`, {});
    expect(answer.status).toBe(200);
    expect(await onSite()).toEqual(published());
    expect(await newest()).toEqual({ title: 'Concept', status: 'draft' });
  });

  it('leaves the site when somebody withdraws it, and not before', async () => {
    await call('PATCH', collection, `/${id}`, { _status: 'draft' });
    expect(await onSite()).toMatchObject({ status: 'draft' });
  });

  it('is replaced when somebody publishes', async () => {
    await call('PATCH', collection, `/${id}`, { _status: 'published' });
    expect(await onSite()).toEqual({ title: 'Concept', status: 'published' });
  });
});

describe('a change of many documents', () => {
  const changeAll = (ids: string[], query = '') =>
    call('PATCH', 'news', `?${ids.map((id) => `where[id][in]=${id}`).join('&')}${query}`, {
      introduction: 'Anders.',
    });

  it('leaves out those with a newer draft, and says so', async () => {
    const withDraft = await makeWithDraft('news');
    const title = { title: `Gepubliceerd ${counter}`, status: 'published' };
    const without = getDocument(
      await call('POST', 'news', '', {
        ...newsData('Zonder concept'),
        tenant: world.a,
        _status: 'published',
      }),
    ).id;
    const { body } = await changeAll([withDraft, without]);
    expect(body).toMatchObject({
      docs: [{ id: without, introduction: 'Anders.', _status: 'published' }],
      errors: [{ id: withDraft, message: contentMessages.errors.newerDraft }],
    });
    expect(await readState('news', withDraft)).toEqual(title);
    expect(await readState('news', withDraft, true)).toEqual({ title: 'Concept', status: 'draft' });
  });

  it('changes the drafts when it says so', async () => {
    const id = await makeWithDraft('news');
    expect((await changeAll([id], '&draft=true')).status).toBe(200);
    expect(await readState('news', id)).toMatchObject({ status: 'published' });
    expect(await readState('news', id, true)).toEqual({ title: 'Concept', status: 'draft' });
  });
});

it('changes what is published at once when there is no newer draft', async () => {
  const id = world.library.news;
  await call('PATCH', 'library-news', `/${id}`, { title: 'Meteen' });
  expect(await readState('library-news', id)).toEqual({ title: 'Meteen', status: 'published' });
});
