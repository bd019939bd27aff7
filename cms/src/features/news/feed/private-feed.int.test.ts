import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { archiveMunicipality, restoreMunicipality } from '../../operations/archive/set-archived.ts';
import { callGraphql, callRest } from '../../../testing/call-cms.ts';
import { findAccount } from '../../accounts/store/find-account.ts';
import { signInAs } from '../../accounts/sessions/session-hooks.ts';
import { deleteEndedFeedKeys } from './delete-ended-feed-keys.ts';
import { fixtures } from '../../../testing/fixtures.ts';
import { makePerson } from '../../../testing/make-person.ts';
import { makeWorld, getToken, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';

let payload: Payload;
let world: World;
let member: { id: string; token: string };

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, [
    'employee',
    'steeringGroupMember',
    'programmeAdmin',
    'functionalAdmin',
    'ofB',
  ]);
  const memberships = [{ tenant: world.b, roles: ['employee' as const] }];
  member = await makePerson(payload, { name: 'lezer', memberships });
  await asSystem(payload).create({
    collection: 'news-publications',
    data: {
      tenant: world.b,
      publishedAt: new Date().toISOString(),
      item: { relationTo: 'library-news', value: world.library.news },
    },
  });
});

const getRows = (slug: 'feed-keys' | 'rate-limits') => payload.db.collections[slug]!.collection;
beforeEach(async () => {
  await getRows('rate-limits').deleteMany({});
});

const change = (token: string | null, place = 'bedorp', what = '') =>
  callRest(token, 'POST', `/site-feeds/${place}${what}`);

async function makeKey(token: string): Promise<string> {
  const { body, status } = await change(token);
  expect(status).toBe(200);
  return (body as { key: string }).key;
}

async function read(key: string, municipality = 'bedorp') {
  const { body } = await callGraphql(
    null,
    `query ($municipality: String!, $key: String!) { SiteFeed(municipality: $municipality, key: $key) {
      status feed { slug name items { publicationId slug title introduction publishedAt } } } }`,
    { municipality, key },
  );
  return (body as { data: { SiteFeed: { status: string; feed: unknown } } }).data.SiteFeed;
}

const notFound = { status: 'NOT_FOUND', feed: null };

async function readFeedSince(token: string): Promise<string | null> {
  const { body } = await callGraphql(token, '{ SiteMe { feedSince(municipality: "bedorp") } }');
  return (body as { data: { SiteMe: { feedSince: string | null } } }).data.SiteMe.feedSince;
}

const setUser = (id: string, data: object) =>
  asSystem(payload).update({ collection: 'users', id, data });

describe('a member of a municipality for staff', () => {
  it('creates a feed address that works without signing in', async () => {
    const key = await makeKey(member.token);
    expect(key).toMatch(/^[\w-]{43}$/);
    expect(await read(key)).toMatchObject({
      status: 'OPEN',
      feed: { slug: 'bedorp', items: [{ title: 'Nieuws' }] },
    });
    expect(await readFeedSince(member.token)).not.toBeNull();
  });

  it('gets a guid that stays when the address changes, and another when it is published again', async () => {
    const key = await makeKey(member.token);
    const readItem = async () => {
      const { feed } = await read(key);
      return (feed as { items: { publicationId: string; slug: string }[] }).items[0]!;
    };
    const first = await readItem();
    const system = asSystem(payload);
    const id = world.library.news;
    await system.update({
      collection: 'library-news',
      id,
      data: { title: 'Ander nieuws', slug: 'ander-nieuws' },
    });
    const renamed = await readItem();
    expect(renamed).toMatchObject({ publicationId: first.publicationId, slug: 'ander-nieuws' });
    const item = { relationTo: 'library-news' as const, value: id };
    const override = await system.create({
      collection: 'news',
      data: {
        ...(await fixtures.news!.data(world)),
        tenant: world.b,
        basedOn: id,
        title: 'Nieuws van ons',
        _status: 'published',
      } as never,
    });
    expect((await readItem()).publicationId).toBe(first.publicationId);
    await system.delete({ collection: 'news', id: override.id });
    await system.update({
      collection: 'library-news',
      id,
      data: { title: 'Nieuws', slug: first.slug },
    });
    await system.delete({ collection: 'news-publications', id: first.publicationId });
    await system.create({
      collection: 'news-publications',
      data: { tenant: world.b, publishedAt: new Date().toISOString(), item },
    });
    expect((await readItem()).publicationId).not.toBe(first.publicationId);
  });

  it('has one address at a time: a new one replaces the old one', async () => {
    const [old, fresh] = [await makeKey(member.token), await makeKey(member.token)];
    expect(await read(old)).toEqual(notFound);
    expect((await read(fresh)).status).toBe('OPEN');
    expect(await getRows('feed-keys').countDocuments({ userId: member.id })).toBe(1);
  });

  it('can end the address, repeatedly', async () => {
    const key = await makeKey(member.token);
    for (const _time of [1, 2]) {
      expect((await change(member.token, 'bedorp', '/end')).status).toBe(200);
    }
    expect(await read(key)).toEqual(notFound);
    expect(await readFeedSince(member.token)).toBeNull();
  });

  it('gets a key of which only a digest is stored', async () => {
    const key = await makeKey(member.token);
    const stored = JSON.stringify(await getRows('feed-keys').find({}).toArray());
    expect(stored).not.toContain(key);
  });

  it('does not end the feed of a colleague', async () => {
    const [mine, theirs] = [await makeKey(member.token), await makeKey(getToken(world, 'ofB'))];
    await change(member.token, 'bedorp', '/end');
    expect(await read(mine)).toEqual(notFound);
    expect((await read(theirs)).status).toBe('OPEN');
  });
});

describe('somebody who does not belong there', () => {
  const people = [null, 'employee', 'steeringGroupMember', 'programmeAdmin'] as const;
  it.each(people)('cannot create or end an address: %s', async (name) => {
    const token = name && getToken(world, name);
    const answers = [
      await change(token),
      await change(token, 'bedorp', '/end'),
      await change(token, 'nergens'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  it('cannot use a key of another municipality', async () => {
    const key = await makeKey(member.token);
    for (const place of ['aadorp', 'nergens', '']) expect(await read(key, place)).toEqual(notFound);
  });

  it('gets a message that the feed of a public municipality is open to everybody', async () => {
    expect((await change(getToken(world, 'employee'), 'aadorp')).status).toBe(409);
  });
});

describe('a personal feed', () => {
  it('ends when its owner leaves the municipality, also after they return', async () => {
    const memberships = [{ tenant: world.b, roles: ['employee' as const] }];
    const leaver = await makePerson(payload, { name: 'vertrekker', memberships });
    const key = await makeKey(leaver.token);
    await setUser(leaver.id, { tenants: [{ tenant: world.a, roles: ['employee'] }] });
    expect(await read(key)).toEqual(notFound);
    await setUser(leaver.id, { tenants: memberships });
    expect(await read(key)).toEqual(notFound);
    const back = await signInAs({ payload }, (await findAccount({ payload }, leaver.id))!);
    expect(await readFeedSince(back.token)).toBeNull();
    const fresh = await makeKey(back.token);
    expect((await read(fresh)).status).toBe('OPEN');
  });

  it('continues when its owner gets another role there', async () => {
    const one = await makePerson(payload, {
      name: 'groeier',
      memberships: [{ tenant: world.b, roles: ['employee'] }],
    });
    const key = await makeKey(one.token);
    await setUser(one.id, { tenants: [{ tenant: world.b, roles: ['employee', 'digicoach'] }] });
    expect((await read(key)).status).toBe('OPEN');
  });

  it('ends when its owner gets another password or email address', async () => {
    for (const [name, data] of [
      ['wisselaar', { password: 'een-heel-ander-wachtwoord' }],
      ['verhuizer', { email: 'verhuisd@voorbeeld.example' }],
    ] as const) {
      const memberships = [{ tenant: world.b, roles: ['employee' as const] }];
      const one = await makePerson(payload, { name, memberships });
      const key = await makeKey(one.token);
      await setUser(one.id, data);
      expect(await read(key), name).toEqual(notFound);
    }
  });

  it('is deleted by the clean-up job, and nothing else is', async () => {
    const memberships = [{ tenant: world.b, roles: ['employee' as const] }];
    const [gone, stays] = [
      await makePerson(payload, { name: 'weg', memberships }),
      await makePerson(payload, { name: 'blijft', memberships }),
    ];
    await makeKey(gone.token);
    const key = await makeKey(stays.token);
    await setUser(gone.id, { tenants: [{ tenant: world.a, roles: ['employee'] }] });
    expect(await deleteEndedFeedKeys(payload)).toBeGreaterThan(0);
    expect(await getRows('feed-keys').countDocuments({ userId: gone.id })).toBe(0);
    expect((await read(key)).status).toBe('OPEN');
    expect(await deleteEndedFeedKeys(payload)).toBe(0);
  });

  it('continues when its owner leaves another municipality', async () => {
    const memberships = [world.a, world.b].map((tenant) => ({
      tenant,
      roles: ['employee' as const],
    }));
    const both = await makePerson(payload, { name: 'dubbel', memberships });
    const key = await makeKey(both.token);
    const admin = getToken(world, 'functionalAdmin');
    const path = `/users/${both.id}/end-membership`;
    expect((await callRest(admin, 'POST', path, { tenant: world.a })).status).toBe(200);
    expect((await read(key)).status).toBe('OPEN');
  });

  it('ends when the membership was removed without hooks', async () => {
    const memberships = [{ tenant: world.b, roles: ['employee' as const] }];
    const silent = await makePerson(payload, { name: 'stille', memberships });
    const key = await makeKey(silent.token);
    await payload.db.updateOne({ collection: 'users', id: silent.id, data: { tenants: [] } });
    expect(await getRows('feed-keys').countDocuments({ userId: silent.id })).toBe(1);
    expect(await read(key)).toEqual(notFound);
  });

  it('ends when the account of its owner is deleted', async () => {
    const memberships = [{ tenant: world.b, roles: ['employee' as const] }];
    const gone = await makePerson(payload, { name: 'gaande', memberships });
    const key = await makeKey(gone.token);
    await asSystem(payload).delete({ collection: 'users', id: gone.id });
    expect(await read(key)).toEqual(notFound);
    expect(await getRows('feed-keys').countDocuments({ userId: gone.id })).toBe(0);
  });

  it('ends when the municipality is archived, also after it is restored', async () => {
    const key = await makeKey(member.token);
    await archiveMunicipality(payload, world.b, null);
    expect(await read(key)).toEqual(notFound);
    await restoreMunicipality(payload, world.b, null);
    expect(await read(key)).toEqual(notFound);
    const back = await signInAs({ payload }, (await findAccount({ payload }, member.id))!);
    expect(await readFeedSince(back.token)).toBeNull();
  });
});

describe('somebody who guesses keys', () => {
  it('is rate limited after sixty different keys; repeating one key is not counted', async () => {
    for (let time = 0; time < 70; time += 1) expect(await read('afgelopen')).toEqual(notFound);
    for (let n = 1; n < 60; n += 1) expect(await read(`geraden-${n}`)).toEqual(notFound);
    expect(await read('geraden-60')).toEqual({ status: 'TOO_MANY', feed: null });
  });
});
