import { handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { findAccount } from '../store/find-account.ts';
import { createInvitationLink, createPasswordLink } from '../server/one-time-link.ts';
import config from '../../../payload.config.ts';
import { password } from '../../../testing/make-person.ts';
import { makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { getRateLimits, readRateLimit, setRateLimit } from '../../../testing/set-rate-limit.ts';
import { storedUser } from '../../../testing/stored-user.ts';

const hour = 3_600_000;

let payload: Payload;
let world: World;

/** Lets time pass for this process. */
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['employee', 'teamLead']);
  // The clock stands still: on a busy machine an attempt may take longer than the delay before it.
  // It is ahead, so that the database deletes nothing meanwhile.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hour });
});
afterAll(() => {
  vi.useRealTimers();
});

beforeEach(async () => {
  await getRateLimits(payload).deleteMany({});
});

const email = 'employee@voorbeeld.example';
const key = process.env['FRONTEND_KEY'] ?? '';

/** Signs in as the site does for a visitor at this address. */
async function signIn(client: string, word: string, more: Record<string, string> = {}, as = email) {
  const request = new Request('http://localhost:3000/api/users/login', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'x-frontend-key': key,
      'x-client-address': client,
      ...more,
    },
    body: JSON.stringify({ email: as, password: word }),
  });
  const response = await handleEndpoints({ config, request });
  const body = (await response.json()) as { errors?: { message: string }[] };
  const { status, headers } = response;
  return { status, retryAfter: headers.get('retry-after'), message: body.errors?.[0]?.message };
}

const wrong = async (client: string, times: number, as = email) => {
  const statuses: number[] = [];
  for (let n = 0; n < times; n += 1) statuses.push((await signIn(client, 'mis', {}, as)).status);
  return statuses;
};

describe('a client that guesses passwords', () => {
  it('gets growing delays, with a Dutch message and a Retry-After header', async () => {
    expect(await wrong('203.0.113.1', 6)).toEqual([401, 401, 401, 401, 401, 429]);
    const refused = await signIn('203.0.113.1', password);
    expect(refused).toMatchObject({ status: 429, retryAfter: '1' });
    expect(refused.message).toMatch(/^Er is te vaak geprobeerd. Wacht 1 seconde/);
    pass(1);
    expect((await signIn('203.0.113.1', 'mis')).status).toBe(401);
    expect(Number((await signIn('203.0.113.1', 'mis')).retryAfter)).toBe(2);
  });

  it('gets the same answer and delay for an unknown account', async () => {
    const known = [await signIn('203.0.113.2', 'mis'), await wrong('203.0.113.2', 5)];
    const nobody = 'niemand@voorbeeld.example';
    const unknown = [
      await signIn('203.0.113.3', 'mis', {}, nobody),
      await wrong('203.0.113.3', 5, nobody),
    ];
    expect(known).toEqual(unknown);
  });

  it('gains nothing from parallel attempts', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => signIn('203.0.113.4', 'mis')),
    );
    const tried = answers.filter(({ status }) => status === 401).length;
    expect(tried).toBeLessThanOrEqual(5);
  });
});

/** Simulates failed attempts at this account by so many unknown clients. */
const hammered = () =>
  setRateLimit(payload, 'login-failures-at-account', [email], { points: 100, ms: hour });

describe('the owner of an account under attack', () => {
  it('signs in from another address without delay or lock', async () => {
    await wrong('203.0.113.5', 8);
    expect((await signIn('198.51.100.1', password)).status).toBe(200);
    const user = await storedUser(payload, world.users.get('employee')!);
    expect(user['lockUntil'] ?? null).toBeNull();
    expect(user['loginAttempts'] ?? 0).toBe(0);
  });

  it('signs in from a known address, also while many addresses attack', async () => {
    expect((await signIn('198.51.100.2', password)).status).toBe(200);
    await hammered();
    expect((await signIn('198.51.100.2', password)).status).toBe(200);
  });

  it('signs in from a new address after half a minute during an attack', async () => {
    await hammered();
    expect(await signIn('198.51.100.3', password)).toMatchObject({
      status: 429,
      retryAfter: '30',
    });
    pass(30);
    expect((await signIn('198.51.100.3', password)).status).toBe(200);
  });
});

describe('an account under attack by many unknown clients', () => {
  it('gives them turns, so that many addresses gain no more than one', async () => {
    await hammered();
    const waits: number[] = [];
    for (let n = 0; n < 4; n += 1) {
      // Each attempt comes from a network of its own, of which one provider has thousands.
      waits.push(Number((await signIn(`2001:db8:${n}::1`, 'mis')).retryAfter));
    }
    expect(waits).toEqual([30, 40, 50, 60]);
  });

  it('gives one attempt per turn', async () => {
    await hammered();
    await signIn('203.0.113.20', 'mis');
    pass(30);
    expect((await signIn('203.0.113.20', 'mis')).status).toBe(401);
    expect(await signIn('203.0.113.20', 'mis')).toMatchObject({ status: 429, retryAfter: '30' });
  });

  it('gives out no turns beyond the maximum wait', async () => {
    await hammered();
    await setRateLimit(payload, 'turns', [email], { points: 88, ms: hour });
    expect(await signIn('203.0.113.21', password)).toMatchObject({
      status: 429,
      retryAfter: '900',
    });
  });

  it('admits its owner from a new client after a link from their mail', async () => {
    await hammered();
    const user = await findAccount({ payload }, world.users.get('employee'));
    const link = await createPasswordLink(payload, user!);
    const sent = {
      token: new URL(link).searchParams.get('code'),
      password: 'mijn-nieuwe-lange-zin',
    };
    const request = new Request('http://localhost:3000/api/users/reset-password', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'x-frontend-key': key,
        'x-client-address': '198.51.100.20',
      },
      body: JSON.stringify(sent),
    });
    expect((await handleEndpoints({ config, request })).status).toBe(200);
    expect((await signIn('198.51.100.20', sent.password)).status).toBe(200);
    expect((await signIn('198.51.100.21', sent.password)).status).toBe(429);
    await asSystem(payload).update({
      collection: 'users',
      id: user!.id,
      data: { password },
    });
  });
});

describe('one IPv6 network', () => {
  it('counts as one client', async () => {
    const statuses: number[] = [];
    for (let n = 1; n <= 6; n += 1) {
      statuses.push((await signIn(`2001:db8:9:9::${n}`, 'mis')).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await signIn('2001:db8:9:a::1', 'mis')).status).toBe(401);
  });

  it('treats an IPv4-mapped address as its IPv4 address', async () => {
    await wrong('203.0.113.30', 5);
    expect((await signIn('::ffff:203.0.113.30', 'mis')).status).toBe(429);
  });
});

describe('many colleagues behind one address', () => {
  const client = '192.0.2.1';
  const countFailures = () => readRateLimit(payload, 'login-failures-of-client', [client]);

  it('are not limited by successful sign-ins', async () => {
    expect((await signIn(client, password)).status).toBe(200);
    expect(await countFailures()).toBe(0);
    await signIn(client, 'mis', {}, 'niemand@voorbeeld.example');
    expect(await countFailures()).toBe(1);
  });

  it('accept invitations while one of them sends wrong codes', async () => {
    await setRateLimit(payload, 'wrong-codes', [client], { points: 10_000, ms: hour });
    const full = { points: 10_000, ms: hour };
    await setRateLimit(payload, 'login-failures-of-client', [client], full);
    // Many others attack the address meanwhile, and reserved every turn.
    const address = ['nieuw@voorbeeld.example'];
    await setRateLimit(payload, 'login-failures-at-account', address, full);
    await setRateLimit(payload, 'turns', address, { points: 90, ms: hour });
    const { id } = await payload.create({
      collection: 'invitations',
      data: {
        email: 'nieuw@voorbeeld.example',
        name: 'Nieuw',
        tenantId: world.a,
        roles: ['employee'],
        expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
      },
    });
    const link = await createInvitationLink(payload, { id });
    const accept = async (token: string) => {
      const request = new Request('http://localhost:3000/api/users/accept-invitation', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'x-frontend-key': key,
          'x-client-address': client,
        },
        body: JSON.stringify({ token, password: 'een-heel-lange-zin' }),
      });
      return (await handleEndpoints({ config, request })).status;
    };
    expect(await accept('geraden')).toBe(429);
    expect(await accept(new URL(link).searchParams.get('code')!)).toBe(200);
  });
});

describe('a correct password', () => {
  it('resets the failure count', async () => {
    await wrong('203.0.113.9', 4);
    expect((await signIn('203.0.113.9', password)).status).toBe(200);
    expect(await wrong('203.0.113.9', 5)).toEqual([401, 401, 401, 401, 401]);
  });
});

describe('the address of a client', () => {
  it('is trusted only from the site', async () => {
    const lie = (n: number) =>
      signIn(`203.0.113.${n}`, 'mis', {
        'x-frontend-key': 'a key that somebody made up, 32 b',
        'x-forwarded-for': `203.0.113.${n}`,
      });
    const statuses = [];
    for (let n = 0; n < 7; n += 1) statuses.push((await lie(n)).status);
    expect(statuses).toContain(429);
  });

  it('is not stored in the database, nor is the account', async () => {
    await wrong('203.0.113.77', 2);
    const text = JSON.stringify(await getRateLimits(payload).find({}).toArray());
    expect(text).not.toContain('203.0.113');
    expect(text).not.toContain('voorbeeld');
  });
});
