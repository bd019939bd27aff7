import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountChanges, isSignedIn, readStored } from '../testing/account-changes.ts';
import { callRest } from '../testing/call-cms.ts';
import { makePerson, type SignedIn } from '../testing/make-person.ts';
import { makeWorld, type World } from '../testing/make-world.ts';
import { openCms } from '../testing/open-cms.ts';

/*
 * Whoever is about to lose a right may keep their browser busy. What they write of their own does not stand in the way of
 * whoever takes the right.
 */
let payload: Payload;
let world: World;
let count = 0;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['functionalAdmin', 'programmeAdmin']);
});
afterAll(() => payload.destroy());

const busyRequests: [string, (person: SignedIn) => Promise<unknown>][] = [
  ['feed keys', ({ token }) => callRest(token, 'POST', '/site-feeds/bedorp', {})],
  ['refreshing', ({ token }) => callRest(token, 'POST', '/users/refresh-token')],
  [
    'changing their name',
    ({ id, token }) => callRest(token, 'PATCH', `/users/${id}`, { name: `Naam ${Math.random()}` }),
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
      // At most so many, so that a fault here ends too.
      for (let n = 0; isBusy && n < 500; n += 1) await request(person);
    };
    const loops = [loop(), loop(), loop()];
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

describe('what people write about themselves', () => {
  it('is limited per person, and nobody else notices', async () => {
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
