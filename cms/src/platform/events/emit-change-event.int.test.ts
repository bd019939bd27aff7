import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '../access/system-client.ts';
import { callRest } from '../../testing/call-cms.ts';
import { collectEvents } from '../../testing/collect-events.ts';
import { makeWorld, moduleData, getToken, type World } from '../../testing/make-world.ts';
import { openCms } from '../../testing/open-cms.ts';
import { isAccepted, getDocument } from '../../testing/read-answer.ts';

let payload: Payload;
let world: World;
let counter = 0;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'programmeAdmin']);
});

const call = async (method: string, path: string, data?: object) => {
  const answer = await callRest(getToken(world, 'contentManager'), method, path, data);
  expect(isAccepted(answer)).toBe(true);
  return answer;
};

const data = (status: 'draft' | 'published') => ({
  ...moduleData(`Module ${(counter += 1)}`, world.library.theme),
  tenant: world.a,
  _status: status,
});

const make = async (status: 'draft' | 'published') =>
  getDocument(await call('POST', `/modules?draft=${status === 'draft'}`, data(status))).id;

const typesDuring = async (work: () => Promise<unknown>) =>
  (await collectEvents(payload, work)).map(({ type }) => type);

describe('a document that was never published', () => {
  it('emits no event: created, saved, autosaved, deleted', async () => {
    let id = '';
    const silent = async (work: () => Promise<unknown>) =>
      expect(await typesDuring(work)).toEqual([]);
    await silent(async () => {
      id = await make('draft');
    });
    await silent(() => call('PATCH', `/modules/${id}?draft=true`, { title: 'Concept' }));
    await silent(() => call('PATCH', `/modules/${id}?draft=true&autosave=true`, { minutes: 5 }));
    await silent(() => call('PATCH', `/modules/${id}`, { _status: 'draft', minutes: 6 }));
    await silent(() => call('DELETE', `/modules/${id}`));
  });
});

describe('a published document', () => {
  let id: string;
  beforeEach(async () => {
    id = await make('published');
  });
  const change = (query: string, values: object) => () =>
    call('PATCH', `/modules/${id}${query}`, values);

  it('emits an event with ids only', async () => {
    const [event, ...others] = await collectEvents(payload, async () => {
      id = await make('published');
    });
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      v: 1,
      type: 'content.changed',
      state: 'new',
      tenantId: world.a,
      subjectCollection: 'modules',
      subjectId: id,
    });
    expect(JSON.stringify(event)).not.toMatch(/Module|@/);
  });

  it('emits no event for a draft of a newer version', async () => {
    expect(await typesDuring(change('?draft=true', { title: 'Concept' }))).toEqual([]);
    const again = change('?draft=true&autosave=true', { title: 'Nog een concept' });
    expect(await typesDuring(again)).toEqual([]);
  });

  it('emits an event when the newer version is published', async () => {
    await change('?draft=true', { title: 'Concept' })();
    expect(await typesDuring(change('', { _status: 'published' }))).toEqual(['content.changed']);
  });

  it('emits an event when it is withdrawn, also with a newer draft', async () => {
    expect(await typesDuring(change('', { _status: 'draft' }))).toEqual(['content.changed']);
    id = await make('published');
    await change('?draft=true', { title: 'Concept' })();
    expect(await typesDuring(change('', { _status: 'draft' }))).toEqual(['content.changed']);
  });

  it('emits an event when it is deleted', async () => {
    expect(await typesDuring(() => call('DELETE', `/modules/${id}`))).toEqual(['content.changed']);
  });

  it('emits one event for each that is deleted in bulk, in a transaction of its own', async () => {
    const other = await make('published');
    const both = `/modules?where[id][in]=${id},${other}`;
    const events = await collectEvents(payload, () => call('DELETE', both));
    expect(events.map(({ subjectId }) => subjectId).toSorted()).toEqual([id, other].toSorted());
  });
});

describe('a change that fails', () => {
  it('leaves no event', async () => {
    const work = () =>
      callRest(getToken(world, 'contentManager'), 'POST', '/modules', {
        ...data('published'),
        theme: { relationTo: 'themes', value: world.library.theme },
      });
    expect(await typesDuring(work)).toEqual([]);
  });
});

describe('the municipality of an event', () => {
  it('names none when the library or the programme changes', async () => {
    const token = getToken(world, 'programmeAdmin');
    const [library] = await collectEvents(payload, () =>
      callRest(token, 'PATCH', `/library-modules/${world.library.module}`, { title: 'Anders' }),
    );
    expect(library).toMatchObject({ type: 'content.changed', tenantId: null });
    const [programme] = await collectEvents(payload, () =>
      callRest(token, 'POST', '/globals/programme', { extensiveFrom: 5 }),
    );
    expect(programme).toMatchObject({ type: 'content.changed', tenantId: null });
  });

  it('names the municipality whose own document changes', async () => {
    const [event] = await collectEvents(payload, () =>
      asSystem(payload).update({
        collection: 'municipalities',
        id: world.a,
        data: { libraryPolicy: 'all' },
      }),
    );
    expect(event).toMatchObject({ type: 'municipality.changed', tenantId: world.a });
  });
});
