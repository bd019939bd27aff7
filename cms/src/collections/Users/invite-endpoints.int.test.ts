import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '../../access/system.ts';
import { callRest, type Answer } from '../../testing/call-cms.ts';
import { makePerson, password } from '../../testing/make-person.ts';
import { makeWorld, type Person, tokenOf, type World } from '../../testing/make-world.ts';
import { openCms } from '../../testing/open-cms.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  const people = ['functionalAdmin', 'programmeAdmin', 'contentManager', 'employee'] as const;
  world = await makeWorld(payload, [...people, 'ofB']);
});
afterAll(() => payload.destroy());

const invite = (person: Person | null, data: object) =>
  callRest(person && tokenOf(world, person), 'POST', '/users/invite', { name: 'Nieuw', ...data });

const inA = (email: string) => ({ email, tenant: world.a, roles: ['contentManager'] });

const linkOf = ({ body }: Answer): string => (body as { link?: string } | null)?.link ?? '';

const codeOf = (answer: Answer): string => new URL(linkOf(answer)).searchParams.get('code') ?? '';

const setPassword = (code: string, word: string) =>
  callRest(null, 'POST', '/users/reset-password', { token: code, password: word });

const signIn = (email: string, word: string) =>
  callRest(null, 'POST', '/users/login', { email, password: word });

const exists = async (email: string) =>
  (await asSystem(payload).count({ collection: 'users', where: { email: { equals: email } } }))
    .totalDocs === 1;

describe('an invitation', () => {
  it('gives a link by which the owner sets the password, once', async () => {
    const email = 'nieuw@voorbeeld.example';
    const invited = await invite('functionalAdmin', inA(email));
    expect(invited.status).toBe(201);
    expect(Object.keys(invited.body as object)).toEqual(['link']);
    const code = codeOf(invited);
    expect(code.length).toBeGreaterThanOrEqual(40);
    expect((await setPassword(code, 'een-eigen-wachtwoord')).status).toBe(200);
    expect((await signIn(email, 'een-eigen-wachtwoord')).status).toBe(200);
    expect((await setPassword(code, 'een-ander-wachtwoord')).status).toBe(403);
    expect((await signIn(email, 'een-ander-wachtwoord')).status).toBe(401);
  });

  it('makes an account with exactly the role and municipality that were asked', async () => {
    const email = 'rol@voorbeeld.example';
    await invite('functionalAdmin', inA(email));
    const found = await asSystem(payload).find({
      collection: 'users',
      where: { email: { equals: email } },
    });
    const [user] = found.docs;
    expect(user?.tenants).toMatchObject([{ tenant: world.a, roles: ['contentManager'] }]);
    expect(user?.programmeRoles ?? []).toEqual([]);
    expect(user?.demo).toBe(false);
  });

  it('wants a password of at least 12 characters, and the link still works after a shorter one', async () => {
    const email = 'kort@voorbeeld.example';
    const code = codeOf(await invite('functionalAdmin', inA(email)));
    expect((await setPassword(code, 'te-kort')).status).toBe(400);
    expect((await signIn(email, 'te-kort')).status).toBe(401);
    expect((await setPassword(code, 'wel-lang-genoeg')).status).toBe(200);
  });

  const refusals: [string, Person | null, () => object][] = [
    ['in another municipality', 'functionalAdmin', () => ({ tenant: world.b })],
    ['in no municipality', 'functionalAdmin', () => ({ tenant: undefined })],
    ['with a programme role', 'functionalAdmin', () => ({ programmeRoles: ['programmeAdmin'] })],
    ['by who administers no accounts', 'contentManager', () => ({})],
    ['by an employee', 'employee', () => ({})],
    ['by a stranger', null, () => ({})],
    ['by the administrator of another municipality', 'ofB', () => ({})],
  ];
  it.each(refusals)('is refused %s', async (_where, person, change) => {
    const email = 'geweigerd@voorbeeld.example';
    const answer = await invite(person, { ...inA(email), ...change() });
    expect(answer.status).toBe(403);
    expect(linkOf(answer)).toBe('');
    expect(await exists(email)).toBe(false);
  });

  it('by who administers the programme reaches every municipality and the programme’s roles', async () => {
    const elsewhere = { ...inA('elders@voorbeeld.example'), tenant: world.b };
    expect((await invite('programmeAdmin', elsewhere)).status).toBe(201);
    const wider = { email: 'stuur@voorbeeld.example', programmeRoles: ['steeringGroupMember'] };
    expect((await invite('programmeAdmin', wider)).status).toBe(201);
  });

  it('makes no second account for the same address, however it is written', async () => {
    const email = 'dubbel@voorbeeld.example';
    await invite('functionalAdmin', inA(email));
    const again = await invite('functionalAdmin', inA('Dubbel@Voorbeeld.example'));
    expect([again.status, linkOf(again)]).toEqual([409, '']);
  });
});

describe('a new link', () => {
  const ask = (person: Person | null, id: string) =>
    callRest(person && tokenOf(world, person), 'POST', `/users/${id}/one-time-link`);
  const idOf = (person: Person) => world.users.get(person)!;

  it('is for people of one’s own municipality; the old password works until it is used', async () => {
    const answer = await ask('functionalAdmin', idOf('contentManager'));
    expect(answer.status).toBe(200);
    const email = 'contentmanager@voorbeeld.example';
    expect((await signIn(email, password)).status).toBe(200);
    expect((await setPassword(codeOf(answer), 'een-nieuw-wachtwoord')).status).toBe(200);
    expect((await signIn(email, password)).status).toBe(401);
    expect((await signIn(email, 'een-nieuw-wachtwoord')).status).toBe(200);
  });

  it('makes an earlier link useless', async () => {
    const earlier = codeOf(await ask('functionalAdmin', idOf('contentManager')));
    await ask('functionalAdmin', idOf('contentManager'));
    expect((await setPassword(earlier, 'een-oud-wachtwoord')).status).toBe(403);
  });

  it('is not for who administers the programme, unless a colleague asks', async () => {
    expect((await ask('functionalAdmin', idOf('programmeAdmin'))).status).toBe(404);
    expect((await ask('programmeAdmin', idOf('functionalAdmin'))).status).toBe(200);
  });

  it('is not for somebody who has more: a programme role, or another municipality', async () => {
    const administrator = await makePerson(payload, {
      ...{ name: 'meer', programmeRoles: ['programmeAdmin'] },
      memberships: [{ tenant: world.a, roles: ['employee'] }],
    });
    const ofBoth = await makePerson(payload, {
      name: 'beide',
      memberships: [
        { tenant: world.a, roles: ['employee'] },
        { tenant: world.b, roles: ['functionalAdmin'] },
      ],
    });
    expect((await ask('functionalAdmin', administrator.id)).status).toBe(404);
    expect((await ask('functionalAdmin', ofBoth.id)).status).toBe(404);
  });

  it.each(['contentManager', 'employee', 'ofB', null] as const)(
    'is not given to %s',
    async (person) => {
      const answer = await ask(person, idOf('functionalAdmin'));
      expect(answer.status).toBeGreaterThanOrEqual(403);
      expect(linkOf(answer)).toBe('');
    },
  );
});

describe('asking for a link by mail', () => {
  it('gives nobody the code', async () => {
    const email = 'employee@voorbeeld.example';
    const asked = await callRest(null, 'POST', '/users/forgot-password', { email });
    expect(asked.status).toBe(403);
    const user = await payload.db.collections['users']!.findOne({ email }).lean();
    expect((user as { resetPasswordToken?: string } | null)?.resetPasswordToken).toBeUndefined();
  });
});
