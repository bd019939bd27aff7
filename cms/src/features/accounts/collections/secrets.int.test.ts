import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPasswordLink } from '../server/one-time-link.ts';
import { type Answer, callRest } from '../../../testing/call-cms.ts';
import { password } from '../../../testing/make-person.ts';
import { makeWorld, type Person, getToken, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { storedUser } from '../../../testing/stored-user.ts';

let payload: Payload;
let world: World;
/** The secrets that no answer may contain, of the victim and of the caller. */
let secrets: string[];
/** Digests of sessions and keys of memberships, which nobody sees, not even their owner. */
let keysOfVictim: string[];

const people = ['employee', 'functionalAdmin', 'programmeAdmin'] as const;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, people);
  const links = await Promise.all(
    people.map((name) =>
      createPasswordLink(payload, { id: world.users.get(name)!, accountVersion: 1 }),
    ),
  );
  const users = await Promise.all(
    people.map((name) => storedUser(payload, world.users.get(name)!)),
  );
  secrets = [
    ...users.flatMap(({ hash, salt }) => [hash, salt].map(String)),
    ...links.map((link) => new URL(link).searchParams.get('code')!),
  ];
  const sessions = payload.db.collections['account-sessions']!.collection;
  const rows = await sessions.find({ userId: world.users.get('employee') }).toArray();
  keysOfVictim = [
    ...rows.map(({ hash }) => String(hash)),
    ...(users[0]!['tenants'] as { membershipKey: string }[]).map((row) => row.membershipKey),
  ];
});

const names = ['"hash"', '"salt"', 'resetPasswordToken', 'resetPasswordExpiration'];

function expectNoSecrets(answer: Answer): void {
  const text = JSON.stringify(answer.body);
  for (const secret of [...secrets, ...names]) expect(text).not.toContain(secret);
}

it('the test finds the secrets in the database', () => {
  expect(secrets).toHaveLength(9);
  expect(secrets.every((secret) => secret.length >= 32)).toBe(true);
  expect(keysOfVictim).toHaveLength(2);
});

const victim = () => world.users.get('employee')!;
const login = () => ({ email: 'employee@voorbeeld.example', password });

const calls: Record<string, (person: Person) => Promise<Answer>> = {
  'the list of accounts': (person) => callRest(getToken(world, person), 'GET', '/users?depth=2'),
  'one account': (person) => callRest(getToken(world, person), 'GET', `/users/${victim()}?depth=2`),
  'an account asked for by its secrets': (person) =>
    callRest(
      getToken(world, person),
      'GET',
      `/users?select[hash]=true&select[salt]=true&select[resetPasswordToken]=true&select[tenants]=true`,
    ),
  'an account that was changed': (person) =>
    callRest(getToken(world, person), 'PATCH', `/users/${victim()}`, { name: 'Naam' }),
  'who am I': (person) => callRest(getToken(world, person), 'GET', '/users/me'),
};

describe.each(people)('an answer to %s', (person) => {
  it.each(Object.entries(calls))('%s contains no secret', async (_name, call) => {
    const answer = await call(person);
    expect(answer.status).toBeLessThan(400);
    expectNoSecrets(answer);
    for (const id of keysOfVictim) expect(JSON.stringify(answer.body)).not.toContain(id);
  });
});

describe('an answer to an anonymous visitor', () => {
  it('to a sign-in contains no secret but the token', async () => {
    const answer = await callRest(null, 'POST', '/users/login', login());
    expect(answer.body).toMatchObject({ token: expect.any(String) as string });
    expectNoSecrets(answer);
  });

  it('to a request for a link is the same with and without an account', async () => {
    const ask = (email: string) => callRest(null, 'POST', '/users/forgot-password', { email });
    const known = await ask(login().email);
    const unknown = await ask('niemand@voorbeeld.example');
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    expectNoSecrets(known);
  });
});

describe('filtering accounts by their secrets is rejected', () => {
  it.each(['hash', 'salt', 'tenants.membershipKey', 'rightsLostVersion'])(
    'by %s',
    async (field) => {
      const user = await storedUser(payload, victim());
      const value = field.startsWith('tenants') ? keysOfVictim[1]! : String(user[field]);
      const path = `/users?where[${field}][equals]=${value}`;
      const { status } = await callRest(getToken(world, 'functionalAdmin'), 'GET', path);
      expect(status).toBeGreaterThanOrEqual(400);
    },
  );
});
