import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { makePerson } from '../../../testing/make-person.ts';
import { makeWorld, getToken, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { isAccepted, listMessages } from '../../../testing/read-answer.ts';
import { storedUser } from '../../../testing/stored-user.ts';
import { updateDocument } from '../../../testing/rest-writes.ts';
import { accountMessages } from '../messages.ts';

const people = [
  ...(['employee', 'teamLead', 'contentManager', 'communicationOfficer'] as const),
  ...(['functionalAdmin', 'steeringGroupMember'] as const),
];

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, [...people, 'programmeAdmin']);
});

const slug = 'users';
const getId = (name: string) => world.users.get(name)!;

/** Reads the roles of a person from the database. */
async function readRights(id: string): Promise<unknown> {
  const { programmeRoles, tenants, demo } = await storedUser(payload, id);
  const rows = (tenants as { tenant: unknown; roles: string[] }[]).map(({ tenant, roles }) => ({
    tenant: String(tenant),
    roles,
  }));
  return { programmeRoles, rows, demo };
}

const grabs: Record<string, () => object> = {
  'a programme role': () => ({ programmeRoles: ['programmeAdmin'] }),
  'a role elsewhere': () => ({ tenants: [{ tenant: world.b, roles: ['contentManager'] }] }),
  'more roles at home': () => ({
    tenants: [{ tenant: world.a, roles: ['functionalAdmin', 'contentManager', 'digicoach'] }],
  }),
  'a second row at home': () => ({
    tenants: ['employee', 'functionalAdmin', 'contentManager'].map((role) => ({
      tenant: world.a,
      roles: [role],
    })),
  }),
  'no membership at all': () => ({ tenants: [] }),
};

describe('updating an account', () => {
  const change = (by: (typeof people)[number] | 'programmeAdmin', id: string, data: object) =>
    updateDocument({ token: getToken(world, by), slug, id, data });

  describe.each(Object.entries(grabs))('to get %s', (_name, grab) => {
    it('is rejected for everybody', async () => {
      for (const name of people) {
        const before = await readRights(getId(name));
        await change(name, getId(name), grab());
        expect(await readRights(getId(name)), name).toEqual(before);
      }
    });
  });

  it('a functional administrator gets an error for changing own roles', async () => {
    const tenants = [{ tenant: world.a, roles: ['functionalAdmin', 'contentManager'] }];
    const answer = await change('functionalAdmin', getId('functionalAdmin'), { tenants });
    expect(listMessages(answer)).toContain(accountMessages.errors.ownRoles);
  });

  it('a functional administrator gives roles in the own municipality only', async () => {
    const { id } = await makePerson(payload, {
      name: 'collega',
      memberships: [{ tenant: world.a, roles: ['employee'] }],
    });
    const home = { tenant: world.a, roles: ['digicoach'] };
    expect(isAccepted(await change('functionalAdmin', id, { tenants: [home] }))).toBe(true);
    expect(await readRights(id)).toMatchObject({ rows: [home] });
    const elsewhere = { tenant: world.b, roles: ['contentManager'] };
    const refused = await change('functionalAdmin', id, { tenants: [home, elsewhere] });
    expect(isAccepted(refused)).toBe(false);
    await change('functionalAdmin', id, { programmeRoles: ['programmeAdmin'] });
    expect(await readRights(id)).toMatchObject({ programmeRoles: [], rows: [home] });
  });

  it('a functional administrator cannot change roles elsewhere', async () => {
    const elsewhere = { tenant: world.b, roles: ['contentManager' as const] };
    const { id } = await makePerson(payload, {
      name: 'elders',
      memberships: [{ tenant: world.a, roles: ['employee'] }, elsewhere],
    });
    const home = { tenant: world.a, roles: ['teamLead'] };
    expect(isAccepted(await change('functionalAdmin', id, { tenants: [home] }))).toBe(false);
    expect(await readRights(id)).toMatchObject({ rows: [{ tenant: world.a }, elsewhere] });
  });

  it('a programme administrator gives any role', async () => {
    const memberships = [{ tenant: world.a, roles: ['employee' as const] }];
    const { id } = await makePerson(payload, { name: 'nieuw', memberships });
    const given = {
      programmeRoles: ['steeringGroupMember'],
      tenants: [{ tenant: world.b, roles: ['employee'] }],
    };
    expect(isAccepted(await change('programmeAdmin', id, given))).toBe(true);
    expect(await readRights(id)).toMatchObject({
      programmeRoles: given.programmeRoles,
      rows: given.tenants,
    });
  });

  it.each([
    ['a form', 'vertrekt', {}],
    ['a stale form', 'verlaat', { accountVersion: -1 }],
  ])('%s without rows, which sends their number, takes every membership', async (_, name, form) => {
    const memberships = [{ tenant: world.a, roles: ['employee' as const] }];
    const { id } = await makePerson(payload, { name, memberships });
    expect(isAccepted(await change('programmeAdmin', id, { ...form, tenants: 0 }))).toBe(true);
    expect(await readRights(id)).toMatchObject({ rows: [] });
  });

  it.each(['employee', 'functionalAdmin'] as const)(
    '%s learns from no address whether it has an account, and changes none',
    async (name) => {
      const known = 'teamlead@voorbeeld.example';
      for (const id of [getId(name), ...(name === 'functionalAdmin' ? [getId('employee')] : [])]) {
        const complaints = await Promise.all(
          [known, `vrij-${name}@voorbeeld.example`].map(async (email) =>
            listMessages(await change(name, id, { email })),
          ),
        );
        expect(complaints[0]).toContain(accountMessages.errors.emailFixed);
        expect(complaints[1]).toEqual(complaints[0]);
      }
      const email = `${name.toLowerCase()}@voorbeeld.example`;
      expect(await storedUser(payload, getId(name))).toMatchObject({ email });
      expect(isAccepted(await change(name, getId(name), { email, name }))).toBe(true);
    },
  );

  it('a programme administrator changes an email address, which is audited', async () => {
    const { id, email } = await makePerson(payload, {
      name: 'verhuist',
      memberships: [{ tenant: world.a, roles: ['employee'] }],
    });
    const moved = 'nieuw-adres@voorbeeld.example';
    expect(isAccepted(await change('programmeAdmin', id, { email: moved }))).toBe(true);
    const { docs } = await asSystem(payload).find({
      collection: 'change-log',
      where: { subjectId: { equals: id }, kind: { equals: 'account' } },
    });
    expect(docs).toMatchObject([{ from: email, to: moved, actor: 'programmeAdmin' }]);
  });

  it('a person changes the own name with memberships sent along unchanged', async () => {
    const tenants = [{ tenant: world.a, roles: ['employee'] }];
    const answer = await change('employee', getId('employee'), { name: 'Nieuwe naam', tenants });
    expect(isAccepted(answer)).toBe(true);
    expect(await storedUser(payload, getId('employee'))).toMatchObject({ name: 'Nieuwe naam' });
  });
});
