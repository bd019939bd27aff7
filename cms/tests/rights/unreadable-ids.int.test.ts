import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callRest } from '../../src/testing/call-cms.ts';
import { makeDocument } from '../../src/testing/fixtures.ts';
import { makeWorld, materialData, newsData, type World } from '../../src/testing/make-world.ts';
import { openCms } from '../../src/testing/open-cms.ts';
import { asSystem } from '#platform/access/system-client.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload);
});
afterAll(async () => {});

const token = (name: string): string => world.tokens.get(name) ?? '';

/** Shapes that the database reads as this id, or might read so. */
const shapes: [string, (id: string) => unknown][] = [
  ['a list of one', (id) => [id]],
  ['a list in a list', (id) => [[id]]],
  ['an object with _id', (id) => ({ _id: id })],
  ['an object with both', (id) => ({ id: world.a, _id: id })],
  ['an operator', () => ({ $gt: '' })],
];

describe.each(shapes)('an id written as %s', (_name, shape) => {
  it('gives nobody a role', async () => {
    const id = world.users.get('employee') ?? '';
    const mine = { tenant: world.a, roles: ['employee'] };
    const grab = { tenant: shape(world.b), roles: ['functionalAdmin'] };
    const tried = await callRest(token('employee'), 'PATCH', `/users/${id}`, {
      tenants: [mine, grab],
    });
    expect(tried.status).toBeGreaterThanOrEqual(400);
    const stored = await asSystem(payload).findByID({ collection: 'users', id });
    expect(stored.tenants).toHaveLength(1);
  });

  it('gives a functional administrator no colleague elsewhere', async () => {
    const id = world.users.get('teamLead') ?? '';
    await callRest(token('functionalAdmin'), 'PATCH', `/users/${id}`, {
      tenants: [{ tenant: shape(world.b), roles: ['functionalAdmin'] }],
    });
    // Payload itself reads `id` from an object: what matters is where the membership ended.
    const stored = await asSystem(payload).findByID({ collection: 'users', id });
    expect(stored.tenants?.map(({ tenant }) => tenant)).toEqual([world.a]);
  });

  it('creates no reference to another municipality, not even in a draft', async () => {
    const foreign = await makeDocument(world, 'channels', world.b);
    const tried = await callRest(token('communicationOfficer'), 'POST', '/materials?draft=true', {
      ...materialData('Proef', world.library.persona),
      tenant: world.a,
      channels: [shape(foreign)],
    });
    expect(tried.status).toBe(400);
  });

  it('puts no document in another municipality', async () => {
    await callRest(token('communicationOfficer'), 'POST', '/news?draft=true', {
      ...newsData('Proef'),
      tenant: shape(world.b),
    });
    const there = await asSystem(payload).count({
      collection: 'news',
      where: { and: [{ tenant: { equals: world.b } }, { title: { equals: 'Proef' } }] },
    });
    expect(there.totalDocs).toBe(0);
  });
});

describe('the same requests with a plain id', () => {
  it('are allowed with the right', async () => {
    const own = await makeDocument(world, 'channels', world.a);
    const made = await callRest(token('communicationOfficer'), 'POST', '/materials?draft=true', {
      ...materialData('Proef', world.library.persona),
      tenant: world.a,
      channels: [own],
    });
    expect(made.status).toBe(201);
    const id = world.users.get('teamLead') ?? '';
    const changed = await callRest(token('functionalAdmin'), 'PATCH', `/users/${id}`, {
      tenants: [{ tenant: world.a, roles: ['teamLead', 'digicoach'] }],
    });
    expect(changed.status).toBe(200);
  });
});

describe('a person without a role in a municipality', () => {
  it('cannot learn whether an address is taken there', async () => {
    const secret = await asSystem(payload).create({
      collection: 'news',
      data: { ...newsData('Geheim plan'), tenant: world.b } as never,
    });
    const tried = await callRest(token('communicationOfficer'), 'POST', '/news?draft=true', {
      ...newsData('Geheim plan'),
      tenant: world.b,
    });
    expect(JSON.stringify(tried.body)).not.toContain(String(secret.slug));
  });

  it('cannot learn about the municipality behind a document', async () => {
    const path = '/channels?where[tenant.costs.perYear][greater_than]=1';
    expect((await callRest(token('communicationOfficer'), 'GET', path)).status).toBe(400);
    expect((await callRest(token('programmeAdmin'), 'GET', path)).status).toBe(200);
  });
});

describe('the order of the queue', () => {
  it('rejects a key that it could not continue from', async () => {
    const id = await makeDocument(world, 'news-queue', world.a);
    const row = `/news-queue/${id}`;
    const broken = await callRest(token('communicationOfficer'), 'PATCH', row, { _order: 'zz' });
    expect(broken.status).toBe(400);
    const moved = await callRest(token('communicationOfficer'), 'PATCH', row, { _order: 'a0i' });
    expect(moved.status).toBe(200);
  });
  it('rejects another waiting time than the real one', async () => {
    const id = await makeDocument(world, 'news-queue', world.a);
    await callRest(token('communicationOfficer'), 'PATCH', `/news-queue/${id}`, {
      queuedAt: '1990-01-01T00:00:00.000Z',
    });
    const row = await asSystem(payload).findByID({ collection: 'news-queue', id });
    expect(row.queuedAt > '2020').toBe(true);
  });
});

describe('the account of a person in two municipalities', () => {
  it('has an address that no administrator of a municipality can change', async () => {
    const id = world.users.get('programmeAdmin') ?? '';
    await asSystem(payload).update({
      collection: 'users',
      id,
      data: { tenants: [{ tenant: world.a, roles: ['employee'] }] },
    });
    const tried = await callRest(token('functionalAdmin'), 'PATCH', `/users/${id}`, {
      email: 'gekaapt@voorbeeld.example',
    });
    expect(tried.status).toBe(403);
    expect(JSON.stringify(tried.body)).toContain('programmabeheerder');
  });
});
