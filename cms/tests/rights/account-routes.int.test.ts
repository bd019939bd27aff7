import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { callRest } from '../../src/testing/call-cms.ts';
import { makePerson, password } from '../../src/testing/make-person.ts';
import { openCms } from '../../src/testing/open-cms.ts';
import { type ActorName, allActors, isKnown } from '../../src/testing/rights/actors.ts';
import { createRightsFixture } from '../../src/testing/rights/create-rights-fixture.ts';
import type { RightsFixture } from '../../src/testing/rights/run-operation.ts';

let payload: Payload;
let stage: RightsFixture;

beforeAll(async () => {
  payload = await openCms();
  stage = await createRightsFixture(payload, allActors);
});

const getToken = (name: ActorName): string | null => stage.tokens.get(name) ?? null;
const toText = (answer: { body: unknown }): string => JSON.stringify(answer.body);
const toEmail = (name: ActorName): string => `${name.toLowerCase()}@voorbeeld.example`;
const accounts = async (): Promise<string> =>
  JSON.stringify(await payload.db.collections['users']!.collection.find().toArray());

describe.each(allActors)('the account routes for %s', (name) => {
  const others = allActors.filter((other) => other !== name && other !== 'visitor');
  const known = (text: string) => others.filter((other) => text.includes(toEmail(other)));

  it('return the own account and nobody else’s', async () => {
    const me = toText(await callRest(getToken(name), 'GET', '/users/me?depth=2'));
    expect(me.includes(toEmail(name))).toBe(isKnown(name));
    expect(known(me)).toEqual([]);
  });

  it('refresh the own token only', async () => {
    const answer = toText(await callRest(getToken(name), 'POST', '/users/refresh-token'));
    expect(answer.includes('"refreshedToken":"')).toBe(isKnown(name));
    expect(known(answer)).toEqual([]);
  });

  it('change nothing on a reset request, reject guessed codes, and register and verify nobody', async () => {
    const before = await accounts();
    const email = toEmail('programmeAdmin');
    const data = { email, token: 'geraden', password: 'een-nieuw-wachtwoord', name: 'Vreemde' };
    await callRest(getToken(name), 'POST', '/users/forgot-password', data);
    for (const route of ['reset-password', 'first-register', 'verify/geraden']) {
      const { status } = await callRest(getToken(name), 'POST', `/users/${route}`, data);
      expect(status, route).toBeGreaterThanOrEqual(400);
    }
    expect(await accounts()).toBe(before);
  });

  it('reveal only that there are accounts', async () => {
    const { body } = await callRest(getToken(name), 'GET', '/users/init');
    expect(body).toEqual({ initialized: true });
  });
});

describe('signing in', () => {
  const here = () => [{ tenant: stage.world.a, roles: ['employee' as const] }];

  it('succeeds with the password and fails with a guess', async () => {
    const { email } = await makePerson(payload, { name: 'inlogger', memberships: here() });
    for (const [word, works] of [
      [password, true],
      ['verkeerd-wachtwoord', false],
    ] as const) {
      const data = { email, password: word };
      const rest = await callRest(null, 'POST', '/users/login', data);
      expect(toText(rest).includes('"token":"')).toBe(works);
    }
  });

  it('ends for the token that signs out, and for no other', async () => {
    const one = await makePerson(payload, { name: 'uitlogger', memberships: here() });
    const other = await makePerson(payload, { name: 'blijver', memberships: here() });
    expect((await callRest(null, 'POST', '/users/logout')).status).toBe(400);
    expect((await callRest(one.token, 'POST', '/users/logout')).status).toBe(200);
    const me = async (token: string) => toText(await callRest(token, 'GET', '/users/me'));
    expect(await me(one.token)).toContain('"user":null');
    expect(await me(other.token)).toContain(other.email);
  });
});
