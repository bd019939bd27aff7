import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { municipalityRoles, programmeRoles } from '../../access/roles.ts';
import { asSystem } from '../../access/system.ts';
import { callRest } from '../../testing/call-cms.ts';
import { makeWorld, tokenOf, type World } from '../../testing/make-world.ts';
import { openCms } from '../../testing/open-cms.ts';
import { accepted, complaintsOf } from '../../testing/read-answer.ts';
import { storedUser } from '../../testing/stored-user.ts';
import { transportNames, transports } from '../../testing/transports.ts';
import { texts } from '../../texts/texts.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload);
});
afterAll(() => payload.destroy());

const idOf = (name: string) => world.users.get(name)!;
const slug = 'users';

describe.each(transportNames)('by %s', (transport) => {
  const roles = [...municipalityRoles, ...programmeRoles];

  it.each(roles)('%s sets nobody else’s password', async (role) => {
    const victims = role === 'employee' ? ['functionalAdmin'] : ['employee', 'programmeAdmin'];
    for (const victim of victims.filter((name) => name !== role)) {
      const before = await storedUser(payload, idOf(victim));
      await transports[transport].update({
        ...{ token: tokenOf(world, role), slug, id: idOf(victim) },
        data: { password: 'een-overgenomen-account' },
      });
      const after = await storedUser(payload, idOf(victim));
      expect([after['hash'], after['salt']]).toEqual([before['hash'], before['salt']]);
    }
  });

  it('a person sets the own password, of at least 12 characters', async () => {
    const name = transport === 'REST' ? 'digicoach' : 'teamLead';
    const own = { token: tokenOf(world, name), slug, id: idOf(name) } as const;
    const email = `${name.toLowerCase()}@voorbeeld.example`;
    const short = await transports[transport].update({ ...own, data: { password: 'kort' } });
    expect(complaintsOf(short)).toContain(texts.errors.passwordShort);
    const word = 'een-vers-wachtwoord';
    expect(accepted(await transports[transport].update({ ...own, data: { password: word } }))).toBe(
      true,
    );
    const login = await callRest(null, 'POST', '/users/login', { email, password: word });
    expect(login.status).toBe(200);
  });
});

describe('the ways round', () => {
  let victim: string;
  beforeEach(() => {
    victim = idOf('employee');
  });

  const smuggled = {
    ...{ hash: '00', salt: '00', resetPasswordToken: 'bekend' },
    resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
    sessions: [{ id: 'gestolen', expiresAt: '2099-01-01T00:00:00.000Z' }],
  };

  it.each(['functionalAdmin', 'programmeAdmin', 'employee'] as const)(
    '%s writes no secret of an account past the password',
    async (role) => {
      const before = await storedUser(payload, victim);
      await callRest(tokenOf(world, role), 'PATCH', `/users/${victim}`, smuggled);
      const after = await storedUser(payload, victim);
      for (const field of Object.keys(smuggled)) expect(after[field], field).toEqual(before[field]);
      const data = { token: 'bekend', password: 'een-overgenomen-account' };
      expect((await callRest(null, 'POST', '/users/reset-password', data)).status).toBe(403);
    },
  );

  it('a call that skips the access rules is refused too, when it is made for somebody', async () => {
    const user = await asSystem(payload).findByID({
      ...{ collection: 'users', id: idOf('programmeAdmin') },
    });
    const data = { password: 'een-overgenomen-account' };
    const change = { collection: 'users', id: victim, data, user, overrideAccess: true } as const;
    await expect(payload.update(change)).rejects.toThrow(texts.errors.passwordOfOther);
  });

  it('nobody sets passwords in bulk', async () => {
    const before = await storedUser(payload, victim);
    const path = `/users?where[id][in]=${victim}`;
    const data = { password: 'een-overgenomen-account' };
    for (const role of ['functionalAdmin', 'programmeAdmin'] as const) {
      await callRest(tokenOf(world, role), 'PATCH', path, data);
    }
    expect((await storedUser(payload, victim))['hash']).toBe(before['hash']);
  });
});
