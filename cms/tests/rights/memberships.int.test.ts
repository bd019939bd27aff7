import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { callRest } from '../../src/testing/call-cms.ts';
import { fixtures, makeDocument } from '../../src/testing/fixtures.ts';
import { makePerson } from '../../src/testing/make-person.ts';
import { makeWorld, getToken, type World } from '../../src/testing/make-world.ts';
import { openCms } from '../../src/testing/open-cms.ts';
import { isAccepted, listMessages } from '../../src/testing/read-answer.ts';
import { createDocument, updateDocument } from '../../src/testing/rest-writes.ts';
import { messages } from '#platform/i18n/messages.ts';
import { tenantCollections } from '@digivaardig/contracts/roles';

let payload: Payload;
let world: World;
/** A content manager in both municipalities. */
let inBoth: string;
/** A content manager in A and an employee in B. */
let guestInB: string;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['programmeAdmin']);
  const person = async (name: string, inB: 'contentManager' | 'employee') => {
    const memberships = [
      { tenant: world.a, roles: ['contentManager' as const] },
      { tenant: world.b, roles: [inB] },
    ];
    return (await makePerson(payload, { name, memberships })).token;
  };
  inBoth = await person('beide', 'contentManager');
  guestInB = await person('gast', 'employee');
});

const create = async (token: string, slug: CollectionSlug, tenant: string | null) =>
  createDocument({
    token,
    slug,
    data: { ...(await fixtures[slug]?.data(world)), ...(tenant ? { tenant } : {}) },
  });

const rename = (token: string, id: string) =>
  updateDocument({ token, slug: 'modules', id, data: { title: 'Anders' } });

describe('a person with a role in two municipalities', () => {
  it('can write in both', async () => {
    for (const tenant of [world.a, world.b]) {
      expect(isAccepted(await create(inBoth, 'modules', tenant))).toBe(true);
      const id = await makeDocument(world, 'modules', tenant);
      expect(isAccepted(await rename(inBoth, id))).toBe(true);
      expect(isAccepted(await callRest(inBoth, 'DELETE', `/modules/${id}`))).toBe(true);
    }
  });

  it('must name the municipality of a new document', async () => {
    expect(isAccepted(await create(inBoth, 'modules', null))).toBe(false);
    const draft = { title: 'Zonder gemeente', _status: 'draft' };
    const answer = await callRest(inBoth, 'POST', '/modules?draft=true', draft);
    expect(listMessages(answer)).toContain(messages.errors.tenantMissing);
  });
});

describe('a role held in one municipality', () => {
  it('gives no right in another one, where the person has a lesser role', async () => {
    expect(isAccepted(await create(guestInB, 'modules', world.a))).toBe(true);
    expect(isAccepted(await create(guestInB, 'modules', world.b))).toBe(false);
    const own = await makeDocument(world, 'modules', world.a);
    const foreign = await makeDocument(world, 'modules', world.b);
    expect(isAccepted(await rename(guestInB, own))).toBe(true);
    expect(isAccepted(await rename(guestInB, foreign))).toBe(false);
    expect((await callRest(guestInB, 'GET', `/modules/${own}`)).status).toBe(200);
    expect((await callRest(guestInB, 'GET', `/modules/${foreign}`)).status).toBe(404);
    expect(isAccepted(await callRest(guestInB, 'DELETE', `/modules/${foreign}`))).toBe(false);
  });

  it('gives lists, counts and versions of that municipality only', async () => {
    const foreign = await makeDocument(world, 'modules', world.b);
    const inB = `where[tenant][equals]=${world.b}`;
    const list = await callRest(guestInB, 'GET', `/modules?${inB}`);
    expect(list.body).toMatchObject({ totalDocs: 0 });
    const count = await callRest(guestInB, 'GET', `/modules/count?${inB}`);
    expect(count.body).toEqual({ totalDocs: 0 });
    const versions = `/modules/versions?where[parent][equals]=${foreign}`;
    expect((await callRest(guestInB, 'GET', versions)).body).toMatchObject({ totalDocs: 0 });
    expect((await callRest(inBoth, 'GET', versions)).body).toMatchObject({ totalDocs: 1 });
  });
});

describe('the municipality of a document', () => {
  const movable = tenantCollections.filter((slug) => slug !== 'news-publications');

  it.each(movable)('cannot be changed, not even by a programme administrator: %s', async (slug) => {
    const id = await makeDocument(world, slug, world.a);
    const data = { ...fixtures[slug]?.change(), tenant: world.b };
    const token = getToken(world, 'programmeAdmin');
    const answer = await updateDocument({ token, slug, id, data });
    expect(listMessages(answer)).toContain(messages.errors.tenantFixed);
  });

  it('cannot be changed by an editor of both, in a draft either', async () => {
    const id = await makeDocument(world, 'modules', world.a);
    for (const draft of [true, false]) {
      const data = { tenant: world.b };
      const change = { token: inBoth, slug: 'modules', id, data, draft } as const;
      expect(listMessages(await updateDocument(change))).toContain(messages.errors.tenantFixed);
    }
    const unchanged = await updateDocument({
      token: inBoth,
      slug: 'modules',
      id,
      data: { title: 'Anders', tenant: world.a },
    });
    expect(isAccepted(unchanged)).toBe(true);
  });
});
