import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { archiveMunicipality } from '../../operations/archive/set-archived.ts';
import { querySite } from '../../../testing/query-site.ts';
import { callGraphql, callRest } from '../../../testing/call-cms.ts';
import { makeWorld, municipalityData, getToken, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { listMessages } from '../../../testing/read-answer.ts';
import { messages } from '#platform/i18n/messages.ts';
import { municipalityMessages } from '../messages.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['functionalAdmin', 'programmeAdmin']);
});

const change = (person: 'functionalAdmin' | 'programmeAdmin', id: string, data: object) =>
  callRest(getToken(world, person), 'PATCH', `/municipalities/${id}`, data);

const make = (data: object) =>
  callRest(getToken(world, 'programmeAdmin'), 'POST', '/municipalities', {
    ...municipalityData('Ceedorp', 'public'),
    ...data,
  });

const statusAt = async (slug: string) => (await querySite(null, slug, 'name')).status;

describe('the name of a municipality', () => {
  it('is unique, ignoring case and spaces', async () => {
    for (const name of ['Bedorp', ' bedorp ', 'BEDORP']) {
      const answer = await change('programmeAdmin', world.a, { name });
      expect([answer.status, listMessages(answer)]).toEqual([
        400,
        expect.stringContaining(municipalityMessages.errors.nameTaken(name.trim())),
      ]);
    }
    expect((await make({ name: 'aadorp' })).status).toBe(400);
    expect((await change('programmeAdmin', world.a, { name: 'AAdorp' })).status).toBe(200);
    expect((await change('programmeAdmin', world.a, { name: 'Aadorp' })).status).toBe(200);
  });

  it('cannot be changed by the municipality’s own administrator', async () => {
    const { body } = await change('functionalAdmin', world.a, { name: 'Anders' });
    expect(body).toMatchObject({ doc: { name: 'Aadorp' } });
  });
});

describe('the list of municipalities', () => {
  it('is in the order of Dutch names', async () => {
    const names = ["'s-Heerdorp", 'de Bildorp', 'Édorp', 'Zedorp'];
    for (const [index, name] of names.entries()) {
      expect((await make({ name, slug: `lijst-${index}` })).status).toBe(201);
    }
    const { body } = await callGraphql(null, '{ SiteMunicipalities { name } }', {});
    const order = ['Aadorp', 'Bedorp', 'de Bildorp', 'Édorp', "'s-Heerdorp", 'Zedorp'];
    expect(body).toEqual({ data: { SiteMunicipalities: order.map((name) => ({ name })) } });
  });
});

describe('the former address of a municipality', () => {
  it('cannot be taken by another, and leads to the municipality until that is archived', async () => {
    await change('programmeAdmin', world.a, { slug: 'nieuw-aadorp' });
    expect(await statusAt('aadorp')).toBe('OPEN');
    const answer = await make({ slug: 'aadorp' });
    expect([answer.status, listMessages(answer)]).toEqual([
      400,
      expect.stringContaining(messages.errors.slugTaken('aadorp')),
    ]);
    await archiveMunicipality(payload, world.a, null);
    expect(await statusAt('aadorp')).toBe('NOT_FOUND');
    expect((await make({ slug: 'aadorp' })).status).toBe(400);
  });

  it('can be taken back by that municipality', async () => {
    await change('programmeAdmin', world.b, { slug: 'nieuw-bedorp' });
    expect((await change('programmeAdmin', world.b, { slug: 'bedorp' })).status).toBe(200);
  });

  it('of an archived municipality is not found, and never leads to another one', async () => {
    const rows = payload.db.collections['municipalities']!.collection;
    await rows.updateOne({ slug: 'bedorp' }, { $set: { formerSlugs: ['nieuw-aadorp'] } });
    expect(await statusAt('nieuw-aadorp')).toBe('NOT_FOUND');
  });
});
