import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { callRest } from '../../../testing/call-cms.ts';
import {
  makeWorld,
  newsData,
  type Person,
  tokenOf,
  type World,
} from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { complaintsOf, docOf } from '../../../testing/read-answer.ts';
import { messages } from '#platform/i18n/messages.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['communicationOfficer', 'programmeAdmin', 'ofB']);
});

const make = (slug: 'news' | 'library-news', person: Person, data: object) =>
  callRest(tokenOf(world, person), 'POST', `/${slug}`, { ...newsData('Nieuws van ons'), ...data });

const inA = (data: object) => make('news', 'communicationOfficer', { tenant: world.a, ...data });
const inB = (data: object) => make('news', 'ofB', { tenant: world.b, ...data });
const inLibrary = (data: object) => make('library-news', 'programmeAdmin', data);

describe('the slug of a document', () => {
  it('is made from the title when none is given', async () => {
    const made = await inA({ title: 'Één keer déjà vu!' });
    expect(docOf(made)['slug']).toBe('een-keer-deja-vu');
  });

  it('cannot equal a library slug, given or made from the title', async () => {
    const taken = messages.errors.slugTaken('nieuws');
    expect(taken).toContain('is al in gebruik');
    const drafted = { slug: 'nieuws', _status: 'draft' };
    for (const data of [{ slug: 'nieuws' }, { title: 'Nieuws' }, drafted]) {
      const answer = await inA(data);
      expect(answer.status).toBe(400);
      expect(complaintsOf(answer)).toContain(JSON.stringify(taken).slice(1, -1));
    }
    expect(docOf(await inA({ slug: 'nieuws-2' }))['slug']).toBe('nieuws-2');
  });

  it('cannot be changed to a library slug', async () => {
    const { id } = docOf(await inA({ slug: 'verhuist' }));
    const token = tokenOf(world, 'communicationOfficer');
    const answer = await callRest(token, 'PATCH', `/news/${id}`, { slug: 'nieuws' });
    expect(complaintsOf(answer)).toContain('is al in gebruik');
  });

  it('can be used in one municipality while another uses it', async () => {
    expect(docOf(await inA({ slug: 'zelfde' }))['slug']).toBe('zelfde');
    expect(docOf(await inB({ slug: 'zelfde' }))['slug']).toBe('zelfde');
    expect(complaintsOf(await inA({ slug: 'zelfde' }))).toContain('is al in gebruik');
  });

  it('cannot be used by the library when a municipality uses it', async () => {
    await inB({ slug: 'van-b' });
    expect(complaintsOf(await inLibrary({ slug: 'van-b' }))).toContain('is al in gebruik');
    expect(docOf(await inLibrary({ slug: 'van-niemand' }))['slug']).toBe('van-niemand');
  });

  it('differs for a duplicate', async () => {
    const { id } = docOf(await inA({ slug: 'origineel' }));
    const token = tokenOf(world, 'communicationOfficer');
    const copy = await callRest(token, 'POST', `/news/${id}/duplicate`, {});
    expect(docOf(copy)['slug']).toBe('origineel-kopie');
  });

  it('is rejected with a message entirely in Dutch', async () => {
    expect(complaintsOf(await inA({ slug: 'nieuws' }))).toContain('Controleer dit veld');
  });

  it('accepts only lower-case letters, digits and dashes', async () => {
    expect(complaintsOf(await inA({ slug: 'Met spaties' }))).toContain('kleine letters');
  });
});
