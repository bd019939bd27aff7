import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { callGraphql, callRest } from '../testing/call-cms.ts';
import { makePerson, password } from '../testing/make-person.ts';
import { openCms } from '../testing/open-cms.ts';
import { type ActorName, allActors, isKnown } from '../testing/operations/actors.ts';
import { openStage } from '../testing/operations/open-stage.ts';
import type { Stage } from '../testing/operations/run-operation.ts';

let payload: Payload;
let stage: Stage;

beforeAll(async () => {
  payload = await openCms();
  stage = await openStage(payload, allActors);
});

const tokenOf = (name: ActorName): string | null => stage.tokens.get(name) ?? null;
const textOf = (answer: { body: unknown }): string => JSON.stringify(answer.body);
const emailOf = (name: ActorName): string => `${name.toLowerCase()}@voorbeeld.example`;
const accounts = async (): Promise<string> =>
  JSON.stringify(await payload.db.collections['users']!.collection.find().toArray());

describe.each(allActors)('%s', (name) => {
  const others = allActors.filter((other) => other !== name && other !== 'visitor');
  const known = (text: string) => others.filter((other) => text.includes(emailOf(other)));

  it('hears who they are, and of nobody else', async () => {
    const me = [
      await callRest(tokenOf(name), 'GET', '/users/me?depth=2'),
      await callGraphql(tokenOf(name), '{ meUser { user { email } } }'),
    ];
    for (const answer of me) {
      expect(textOf(answer).includes(emailOf(name))).toBe(isKnown(name));
      expect(known(textOf(answer))).toEqual([]);
    }
  });

  it('gets a new token only for themselves', async () => {
    const answers = [
      await callRest(tokenOf(name), 'POST', '/users/refresh-token'),
      await callGraphql(tokenOf(name), 'mutation { refreshTokenUser { refreshedToken } }'),
    ];
    for (const answer of answers) {
      expect(textOf(answer).includes('"refreshedToken":"')).toBe(isKnown(name));
      expect(known(textOf(answer))).toEqual([]);
    }
  });

  it('changes nothing by asking for a reset, opens none by guessing, registers nobody and verifies nobody', async () => {
    const before = await accounts();
    const email = emailOf('programmeAdmin');
    const data = { email, token: 'geraden', password: 'een-nieuw-wachtwoord', name: 'Vreemde' };
    await callRest(tokenOf(name), 'POST', '/users/forgot-password', data);
    for (const route of ['reset-password', 'first-register', 'verify/geraden']) {
      const { status } = await callRest(tokenOf(name), 'POST', `/users/${route}`, data);
      expect(status, route).toBeGreaterThanOrEqual(400);
    }
    for (const field of [
      `forgotPasswordUser(email: "${email}")`,
      `verifyEmailUser(token: "geraden")`,
      `resetPasswordUser(token: "geraden", password: "een-nieuw-wachtwoord") { token }`,
    ]) {
      const answer = await callGraphql(tokenOf(name), `mutation { it: ${field} }`);
      expect(textOf(answer), field).toContain('"errors"');
    }
    expect(await accounts()).toBe(before);
  });

  it('learns of the accounts only that there are some', async () => {
    const answers = [
      await callRest(tokenOf(name), 'GET', '/users/init'),
      await callGraphql(tokenOf(name), '{ initializedUser }'),
    ];
    expect(answers.map(({ body }) => body)).toEqual([
      { initialized: true },
      { data: { initializedUser: true } },
    ]);
  });
});

describe('signing in', () => {
  const here = () => [{ tenant: stage.world.a, roles: ['employee' as const] }];

  const mutation = `mutation ($email: String!, $password: String!) {
    loginUser(email: $email, password: $password) { token } }`;

  it('works for who has the password, by both transports, and not for who guesses', async () => {
    const { email } = await makePerson(payload, { name: 'inlogger', memberships: here() });
    for (const [word, works] of [
      [password, true],
      ['verkeerd-wachtwoord', false],
    ] as const) {
      const data = { email, password: word };
      const rest = await callRest(null, 'POST', '/users/login', data);
      const graphql = await callGraphql(null, mutation, data);
      for (const answer of [rest, graphql]) {
        expect(textOf(answer).includes('"token":"')).toBe(works);
      }
    }
  });

  it('ends for the token that signs out, and for no other', async () => {
    const one = await makePerson(payload, { name: 'uitlogger', memberships: here() });
    const other = await makePerson(payload, { name: 'blijver', memberships: here() });
    expect((await callRest(null, 'POST', '/users/logout')).status).toBe(400);
    expect((await callRest(one.token, 'POST', '/users/logout')).status).toBe(200);
    const me = async (token: string) => textOf(await callRest(token, 'GET', '/users/me'));
    expect(await me(one.token)).toContain('"user":null');
    expect(await me(other.token)).toContain(other.email);
    await callGraphql(other.token, 'mutation { logoutUser }');
    expect(await me(other.token)).toContain('"user":null');
  });
});
