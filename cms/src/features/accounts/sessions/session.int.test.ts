import type { Payload } from 'payload';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { setClock, systemClock } from '#platform/clock/clock.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { makePerson, password, type SignedIn } from '../../../testing/make-person.ts';
import { makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { storedUser } from '../../../testing/stored-user.ts';

let payload: Payload;
let world: World;
let count = 0;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['functionalAdmin']);
});
afterEach(() => {
  setClock(payload, systemClock);
});

/** Signs a person in over HTTP. */
async function newPerson(): Promise<SignedIn> {
  const person = await makePerson(payload, {
    name: `Sessie${(count += 1)}`,
    memberships: [{ tenant: world.a, roles: ['employee'] }],
  });
  const { body } = await callRest(null, 'POST', '/users/login', { email: person.email, password });
  return { ...person, token: (body as { token: string }).token };
}

const later = (hours: number) => {
  const now = new Date(Date.now() + hours * 3_600_000);
  setClock(payload, { now: () => now });
};

const isIn = async (token: string): Promise<boolean> =>
  Boolean(((await callRest(token, 'GET', '/users/me')).body as { user: unknown }).user);

const refresh = async (token: string) =>
  (await callRest(token, 'POST', '/users/refresh-token')).body as {
    refreshedToken?: string;
    exp?: number;
  };

const rows = () => payload.db.collections['account-sessions']!.collection;

describe('a token', () => {
  it('is valid for eight hours, and for eight more after a refresh', async () => {
    const { token } = await newPerson();
    later(7.9);
    expect(await isIn(token)).toBe(true);
    const { refreshedToken } = await refresh(token);
    later(8.1);
    expect(await isIn(token)).toBe(false);
    expect(await isIn(refreshedToken!)).toBe(true);
  });

  it('expires twelve hours after signing in, also when refreshed', async () => {
    let { token } = await newPerson();
    const end = Math.floor(Date.now() / 1000) + 12 * 3600;
    for (const hours of [3, 6, 9, 11.9]) {
      later(hours);
      const { refreshedToken, exp } = await refresh(token);
      expect(exp).toBeLessThanOrEqual(end + 5);
      token = refreshedToken!;
    }
    expect(await isIn(token)).toBe(true);
    later(12.1);
    expect(await isIn(token)).toBe(false);
    expect((await refresh(token)).refreshedToken).toBeUndefined();
  });

  it('is not stored in the database, nor is its secret', async () => {
    const { token } = await newPerson();
    const [, claims] = token.split('.');
    const { sid } = JSON.parse(Buffer.from(claims!, 'base64url').toString()) as { sid: string };
    const stored = JSON.stringify(await rows().find({}).toArray());
    expect(stored).not.toContain(sid);
    expect(stored).not.toContain(token);
  });

  it('cannot be made from a stored digest', async () => {
    await newPerson();
    const [row] = await rows().find({}).toArray();
    expect(await isIn(String(row!['hash']))).toBe(false);
  });
});

describe('signing out', () => {
  it('ends all own sessions on request, and no others', async () => {
    const [one, other] = [await newPerson(), await newPerson()];
    const { body } = await callRest(null, 'POST', '/users/login', { email: one.email, password });
    const second = (body as { token: string }).token;
    await callRest(one.token, 'POST', '/users/logout?allSessions=true');
    expect([await isIn(one.token), await isIn(second), await isIn(other.token)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('the cookie of a browser', () => {
  const me = async (headers: Record<string, string>) => {
    const { token } = await newPerson();
    const cookie = { Cookie: `payload-token=${token}` };
    const { body } = await callRest(null, 'GET', '/users/me', undefined, undefined, {
      headers: { ...cookie, ...headers },
    });
    return Boolean((body as { user: unknown }).user);
  };
  const link = { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' };

  it.each([
    [{ Origin: 'http://localhost:3000' }, true],
    [{ 'Sec-Fetch-Site': 'same-origin' }, true],
    [{ 'Sec-Fetch-Site': 'none' }, true],
    // A link in a mail, opened from a mail program on the web.
    [{ 'Sec-Fetch-Site': 'cross-site', ...link }, true],
    [{ 'Sec-Fetch-Site': 'cross-site' }, false],
    [
      { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'image' },
      false,
    ],
    [{ Origin: 'http://elders.example', 'Sec-Fetch-Site': 'cross-site', ...link }, false],
    [{ Origin: 'null' }, false],
    [{}, false],
  ])('is trusted or not with %j: %s', async (headers, counts) => {
    expect(await me(headers)).toBe(counts);
  });
});

describe('the form of an account', () => {
  it('does not restore rights that were removed after it was opened', async () => {
    const admin = world.tokens.get('functionalAdmin')!;
    const person = await makePerson(payload, {
      name: 'Formulier',
      memberships: [{ tenant: world.a, roles: ['employee', 'contentManager'] }],
    });
    const opened = (await callRest(admin, 'GET', `/users/${person.id}`)).body as {
      tenants: { id: string; roles: string[] }[];
      accountVersion: number;
    };
    const taken = { tenants: [{ tenant: world.a, roles: ['employee'] }] };
    expect((await callRest(admin, 'PATCH', `/users/${person.id}`, taken)).status).toBe(200);
    const saved = await callRest(admin, 'PATCH', `/users/${person.id}`, {
      name: 'Andere Naam',
      tenants: [{ tenant: world.a, roles: ['employee', 'contentManager'] }],
      accountVersion: opened.accountVersion,
    });
    expect([saved.status, JSON.stringify(saved.body)]).toEqual([
      409,
      expect.stringContaining('terwijl jij het open had'),
    ]);
    const stored = await storedUser(payload, person.id);
    expect((stored['tenants'] as { roles: string[] }[])[0]!.roles).toEqual(['employee']);
  });

  it('removes a right even when the account changed meanwhile', async () => {
    const admin = world.tokens.get('functionalAdmin')!;
    const person = await makePerson(payload, {
      name: 'Wisselend',
      memberships: [{ tenant: world.a, roles: ['employee', 'contentManager'] }],
    });
    await payload.db.updateOne({
      collection: 'users',
      id: person.id,
      data: { accountVersion: 9 },
    });
    const saved = await callRest(admin, 'PATCH', `/users/${person.id}`, {
      tenants: [{ tenant: world.a, roles: ['employee'] }],
      accountVersion: 1,
    });
    expect(saved.status).toBe(200);
    const stored = await storedUser(payload, person.id);
    expect((stored['tenants'] as { roles: string[] }[])[0]!.roles).toEqual(['employee']);
  });

  it('cannot set the account version', async () => {
    const person = await newPerson();
    const path = `/users/${person.id}`;
    const data = { accountVersion: 1, rightsLostVersion: 99, name: 'Zelfde' };
    expect((await callRest(person.token, 'PATCH', path, data)).status).toBe(200);
    const stored = await storedUser(payload, person.id);
    expect([stored['accountVersion'], stored['rightsLostVersion']]).toEqual([1, 0]);
  });
});
