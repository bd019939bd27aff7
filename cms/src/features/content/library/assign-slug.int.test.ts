import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { callRest } from '../../../testing/call-cms.ts';
import {
  makeWorld,
  newsData,
  type Person,
  getToken,
  type World,
} from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { listMessages, getDocument } from '../../../testing/read-answer.ts';
import { messages } from '#platform/i18n/messages.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['communicationOfficer', 'programmeAdmin', 'ofB']);
});

const make = (slug: 'news' | 'library-news', person: Person, data: object) =>
  callRest(getToken(world, person), 'POST', `/${slug}`, { ...newsData('Nieuws van ons'), ...data });

const inA = (data: object) => make('news', 'communicationOfficer', { tenant: world.a, ...data });
const inB = (data: object) => make('news', 'ofB', { tenant: world.b, ...data });
const inLibrary = (data: object) => make('library-news', 'programmeAdmin', data);

describe('the slug of a document', () => {
  it('is made from the title when none is given', async () => {
    const made = await inA({ title: 'Één keer déjà vu!' });
    expect(getDocument(made)['slug']).toBe('een-keer-deja-vu');
  });

  it('cannot equal a library slug, given or made from the title', async () => {
    const taken = messages.errors.slugTaken('nieuws');
    expect(taken).toContain('is al in gebruik');
    const drafted = { slug: 'nieuws', _status: 'draft' };
    for (const data of [{ slug: 'nieuws' }, { title: 'Nieuws' }, drafted]) {
      const answer = await inA(data);
      expect(answer.status).toBe(400);
      expect(listMessages(answer)).toContain(JSON.stringify(taken).slice(1, -1));
    }
    expect(getDocument(await inA({ slug: 'nieuws-2' }))['slug']).toBe('nieuws-2');
  });

  it('cannot be changed to a library slug', async () => {
    const { id } = getDocument(await inA({ slug: 'verhuist' }));
    const token = getToken(world, 'communicationOfficer');
    const answer = await callRest(token, 'PATCH', `/news/${id}`, { slug: 'nieuws' });
    expect(listMessages(answer)).toContain('is al in gebruik');
  });

  it('can be used in one municipality while another uses it', async () => {
    expect(getDocument(await inA({ slug: 'zelfde' }))['slug']).toBe('zelfde');
    expect(getDocument(await inB({ slug: 'zelfde' }))['slug']).toBe('zelfde');
    expect(listMessages(await inA({ slug: 'zelfde' }))).toContain('is al in gebruik');
  });

  it('cannot be used by the library when a municipality uses it', async () => {
    await inB({ slug: 'van-b' });
    expect(listMessages(await inLibrary({ slug: 'van-b' }))).toContain('is al in gebruik');
    expect(getDocument(await inLibrary({ slug: 'van-niemand' }))['slug']).toBe('van-niemand');
  });

  it('differs for a duplicate', async () => {
    const { id } = getDocument(await inA({ slug: 'origineel' }));
    const token = getToken(world, 'communicationOfficer');
    const copy = await callRest(token, 'POST', `/news/${id}/duplicate`, {});
    expect(getDocument(copy)['slug']).toBe('origineel-kopie');
  });

  it('is rejected with a message entirely in Dutch', async () => {
    expect(listMessages(await inA({ slug: 'nieuws' }))).toContain('Controleer dit veld');
  });

  it('accepts only lower-case letters, digits and dashes', async () => {
    expect(listMessages(await inA({ slug: 'Met spaties' }))).toContain('kleine letters');
  });
});
