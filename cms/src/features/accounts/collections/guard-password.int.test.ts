import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { municipalityRoles, programmeRoles } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { collectEvents } from '../../../testing/collect-events.ts';
import { password } from '../../../testing/make-person.ts';
import { makeWorld, getToken, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { listMessages } from '../../../testing/read-answer.ts';
import { storedUser } from '../../../testing/stored-user.ts';
import { updateDocument } from '../../../testing/rest-writes.ts';
import { accountMessages } from '../messages.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload);
});

const getId = (name: string) => world.users.get(name)!;
const slug = 'users';

describe('updating an account', () => {
  const roles = [...municipalityRoles, ...programmeRoles];

  it.each(roles)('as %s cannot set another person’s password', async (role) => {
    const victims = role === 'employee' ? ['functionalAdmin'] : ['employee', 'programmeAdmin'];
    for (const victim of victims.filter((name) => name !== role)) {
      const before = await storedUser(payload, getId(victim));
      await updateDocument({
        token: getToken(world, role),
        slug,
        id: getId(victim),
        data: { password: 'een-overgenomen-account' },
      });
      const after = await storedUser(payload, getId(victim));
      expect([after['hash'], after['salt']]).toEqual([before['hash'], before['salt']]);
    }
  });

  it('cannot set one’s own password', async () => {
    const name = 'digicoach';
    const data = { password: 'een-vers-gekozen-wachtwoord' };
    const before = await storedUser(payload, getId(name));
    const answer = await updateDocument({
      token: getToken(world, name),
      slug,
      id: getId(name),
      data,
    });
    expect(listMessages(answer)).toContain(accountMessages.errors.passwordByForm);
    expect((await storedUser(payload, getId(name)))['hash']).toBe(before['hash']);
  });
});

describe('changing one’s own password', () => {
  const change = (token: string | null, currentPassword: unknown, newPassword: unknown) =>
    callRest(token, 'POST', '/users/change-password', { currentPassword, newPassword });
  const signIn = (name: string, word: string) =>
    callRest(null, 'POST', '/users/login', { email: `${name}@voorbeeld.example`, password: word });
  const fresh = 'een-vers-gekozen-wachtwoord';

  it('requires the old one, and writes an audit entry and a mail', async () => {
    const token = getToken(world, 'hrAdviser');
    const wrong = await change(token, 'niet-het-oude', fresh);
    expect([wrong.status, listMessages(wrong)]).toEqual([
      400,
      expect.stringContaining(accountMessages.errors.currentPasswordWrong),
    ]);
    let answer = wrong;
    const events = await collectEvents(payload, async () => {
      answer = await change(token, password, fresh);
    });
    expect(answer.status).toBe(200);
    expect(events).toMatchObject([{ type: 'password.changed', subjectId: getId('hrAdviser') }]);
    const lines = await asSystem(payload).find({
      collection: 'change-log',
      where: { subjectId: { equals: getId('hrAdviser') } },
    });
    expect(lines.docs).toMatchObject([
      { kind: 'account', to: accountMessages.log.passwordChanged, actorId: getId('hrAdviser') },
    ]);
    expect((await signIn('hradviser', password)).status).toBe(401);
    expect((await signIn('hradviser', fresh)).status).toBe(200);
  });

  it.each([
    ['short', 'kort', accountMessages.errors.passwordShort],
    ['short without its spaces', '   elf tekens  ', accountMessages.errors.passwordShort],
    ['usual', 'Welkom2026!!', accountMessages.errors.passwordCommon],
    ['about the place', 'Groningen2026!', accountMessages.errors.passwordCommon],
    ['the own address', 'servicedesk@voorbeeld.example', accountMessages.errors.passwordCommon],
    ['the old one', password, accountMessages.errors.passwordSame],
  ])('rejects what is %s, and says why', async (_why, word, message) => {
    const answer = await change(getToken(world, 'serviceDesk'), password, word);
    expect([answer.status, listMessages(answer)]).toEqual([400, expect.stringContaining(message)]);
  });

  it('requires a session and two strings', async () => {
    expect((await change(null, password, fresh)).status).toBe(401);
    const token = getToken(world, 'privacyOfficer');
    expect((await change(token, { $ne: '' }, fresh)).status).toBe(400);
    expect((await change(token, password, [fresh])).status).toBe(400);
  });

  it('is rate limited', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 7; n += 1) {
      statuses.push(
        (await change(getToken(world, 'informationManager'), `geraden${n}`, fresh)).status,
      );
    }
    expect(statuses).toContain(429);
  });
});

describe('the password of an account', () => {
  let victim: string;
  beforeEach(() => {
    victim = getId('employee');
  });

  const smuggled = {
    hash: '00',
    salt: '00',
    resetPasswordToken: 'bekend',
    resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
    sessions: [{ id: 'gestolen', expiresAt: '2099-01-01T00:00:00.000Z' }],
  };

  it.each(['functionalAdmin', 'programmeAdmin', 'employee'] as const)(
    'is not set by %s, nor any other secret of the account',
    async (role) => {
      const before = await storedUser(payload, victim);
      await callRest(getToken(world, role), 'PATCH', `/users/${victim}`, smuggled);
      const after = await storedUser(payload, victim);
      for (const field of Object.keys(smuggled)) expect(after[field], field).toEqual(before[field]);
      const data = { token: 'bekend', password: 'een-overgenomen-account' };
      expect((await callRest(null, 'POST', '/users/reset-password', data)).status).toBe(403);
    },
  );

  it('is not set by a call that overrides access with a user', async () => {
    const user = await asSystem(payload).findByID({
      collection: 'users',
      id: getId('programmeAdmin'),
    });
    const data = { password: 'een-overgenomen-account' };
    const change = { collection: 'users', id: victim, data, user, overrideAccess: true } as const;
    await expect(payload.update(change)).rejects.toThrow(accountMessages.errors.passwordOfOther);
  });

  it('is not set by a bulk update', async () => {
    const before = await storedUser(payload, victim);
    const path = `/users?where[id][in]=${victim}`;
    const data = { password: 'een-overgenomen-account' };
    for (const role of ['functionalAdmin', 'programmeAdmin'] as const) {
      await callRest(getToken(world, role), 'PATCH', path, data);
    }
    expect((await storedUser(payload, victim))['hash']).toBe(before['hash']);
  });
});
