import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { archiveMunicipality, restoreMunicipality } from '../../operations/archive/set-archived.ts';
import { makeDocument } from '../../../testing/fixtures.ts';
import { storedUser } from '../../../testing/stored-user.ts';
import { accountChanges, isSignedIn, readStored } from '../../../testing/account-changes.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { makePerson, type SignedIn } from '../../../testing/make-person.ts';
import { makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';

/**
 * A user who is about to lose a right may send many requests. Changes to their own account must not
 * prevent others from removing the right.
 */
let payload: Payload;
let world: World;
let count = 0;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['functionalAdmin', 'programmeAdmin']);
  const helper = await makePerson(payload, { name: 'Helper', programmeRoles: ['programmeAdmin'] });
  world.tokens.set('helper', helper.token);
});

const busyRequests: [string, (person: SignedIn) => Promise<unknown>][] = [
  ['feed keys', ({ token }) => callRest(token, 'POST', '/site-feeds/bedorp', {})],
  ['refreshing', ({ token }) => callRest(token, 'POST', '/users/refresh-token')],
  [
    'changing their name',
    ({ id, token }) => callRest(token, 'PATCH', `/users/${id}`, { name: `Naam ${Math.random()}` }),
  ],
  [
    'changing their name, under their number in capitals',
    ({ id, token }) =>
      callRest(token, 'PATCH', `/users/${id.toUpperCase()}`, { name: `Naam ${Math.random()}` }),
  ],
  [
    'changing their name together with others',
    ({ id, token }) =>
      callRest(token, 'PATCH', `/users?where[id][equals]=${id}`, { name: `Naam ${Math.random()}` }),
  ],
  [
    // Another administrator helps them.
    'a colleague who changes their name',
    ({ id }) =>
      callRest(world.tokens.get('helper')!, 'PATCH', `/users/${id}`, {
        name: `Naam ${Math.random()}`,
      }),
  ],
  [
    'a colleague who saves their roles as they are',
    async ({ id }) => {
      const helper = world.tokens.get('helper')!;
      const { body } = await callRest(helper, 'GET', `/users/${id}?depth=0`);
      const { tenants, accountVersion } = body as { tenants: object[]; accountVersion: number };
      // Sends the version that the form was opened with, as the form does.
      await callRest(helper, 'PATCH', `/users/${id}`, { tenants, accountVersion });
    },
  ],
  [
    'settings of screens',
    ({ token }) => callRest(token, 'POST', '/payload-preferences/nav', { value: Math.random() }),
  ],
];

describe.each(busyRequests)('a client that is busy with %s', (_name, request) => {
  it.each(accountChanges)('does not stop $name', async (change) => {
    const person = await makePerson(payload, {
      name: `Bezig${(count += 1)}`,
      memberships: [
        { tenant: world.a, roles: ['employee', 'contentManager'] },
        { tenant: world.b, roles: ['employee'] },
      ],
      programmeRoles: ['steeringGroupMember'],
    });
    const before = await readStored(payload, person, change);
    let isBusy = true;
    const loop = async (): Promise<void> => {
      // The limit ends the loop when the guard fails.
      for (let n = 0; isBusy && n < 500; n += 1) await request(person);
    };
    const loops = Array.from({ length: 8 }, () => loop());
    try {
      expect((await change.apply(world, person)).status).toBe(200);
    } finally {
      isBusy = false;
      await Promise.all(loops);
    }
    expect(await readStored(payload, person, change)).not.toBe(before);
    expect(await isSignedIn(person.token)).toBe(false);
  });
});

describe('archiving a municipality', () => {
  it('is not delayed by busy users', async () => {
    const tenant = await makeDocument(world, 'municipalities', null);
    const people: SignedIn[] = [];
    for (let n = 0; n < 4; n += 1) {
      people.push(
        await makePerson(payload, {
          name: `Archief${n}`,
          memberships: [{ tenant, roles: ['functionalAdmin'] }],
        }),
      );
    }
    let isBusy = true;
    const loops = people.map(async ({ id, token }) => {
      for (let n = 0; isBusy && n < 200; n += 1) {
        await callRest(token, 'PATCH', `/users/${id}`, { name: `Naam ${Math.random()}` });
      }
    });
    const { name } = await asSystem(payload).findByID({ collection: 'municipalities', id: tenant });
    const admin = world.tokens.get('programmeAdmin')!;
    const answer = await callRest(admin, 'POST', `/municipalities/${tenant}/archive`, { name });
    isBusy = false;
    await Promise.all(loops);
    expect(answer.status).toBe(200);
    for (const { token } of people) expect(await isSignedIn(token)).toBe(false);
  });

  it('ends sessions permanently, also for members of two archived municipalities', async () => {
    const tenants = [
      await makeDocument(world, 'municipalities', null),
      await makeDocument(world, 'municipalities', null),
    ];
    const person = await makePerson(payload, {
      name: 'Dubbelarchief',
      memberships: tenants.map((tenant) => ({ tenant, roles: ['employee' as const] })),
    });
    await Promise.all(tenants.map((tenant) => archiveMunicipality(payload, tenant, null)));
    expect(await isSignedIn(person.token)).toBe(false);
    await restoreMunicipality(payload, tenants[0]!, null);
    expect(await isSignedIn(person.token)).toBe(false);
  });

  it('does not prevent ending a membership', async () => {
    const tenant = await makeDocument(world, 'municipalities', null);
    const person = await makePerson(payload, {
      name: 'Moetweg',
      memberships: [{ tenant, roles: ['employee', 'digicoach'] }],
    });
    await archiveMunicipality(payload, tenant, null);
    const admin = world.tokens.get('programmeAdmin')!;
    const path = `/users/${person.id}`;
    const widened = { tenants: [{ tenant, roles: ['employee', 'functionalAdmin'] }] };
    expect((await callRest(admin, 'PATCH', path, widened)).status).toBe(409);
    expect((await callRest(admin, 'POST', `${path}/end-membership`, { tenant })).status).toBe(200);
    await restoreMunicipality(payload, tenant, null);
    expect((await storedUser(payload, person.id))['tenants']).toEqual([]);
  });
});

describe('writes about one’s own account', () => {
  it('are limited per person', async () => {
    const memberships = [{ tenant: world.b, roles: ['employee' as const] }];
    const [busy, calm] = [
      await makePerson(payload, { name: 'Druk', memberships }),
      await makePerson(payload, { name: 'Kalm', memberships }),
    ];
    const make = async ({ token }: SignedIn) =>
      (await callRest(token, 'POST', '/site-feeds/bedorp', {})).status;
    const statuses: number[] = [];
    for (let n = 0; n < 32; n += 1) statuses.push(await make(busy));
    expect(statuses.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 200));
    expect(statuses.slice(30)).toEqual([429, 429]);
    expect(await make(calm)).toBe(200);
  });
});
