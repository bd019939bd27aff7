import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { deleteInactiveAccounts } from '../server/delete-inactive-accounts.ts';
import { callGraphql, callRest } from '../../../testing/call-cms.ts';
import { makePerson, password, type SignedIn } from '../../../testing/make-person.ts';
import { makeWorld, type Person, getToken, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { listMessages } from '../../../testing/read-answer.ts';
import { accountMessages } from '../messages.ts';
import type { MunicipalityRole } from '@digivaardig/contracts/roles';

let payload: Payload;
let world: World;
let counter = 0;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['functionalAdmin', 'contentManager', 'programmeAdmin', 'ofB']);
});

const person = (...places: [string, MunicipalityRole[]][]): Promise<SignedIn> =>
  makePerson(payload, {
    name: `collega${(counter += 1)}`,
    memberships: places.map(([tenant, roles]) => ({ tenant, roles })),
  });

const end = (as: Person | null, id: string, tenant: string) =>
  callRest(as && getToken(world, as), 'POST', `/users/${id}/end-membership`, { tenant });

const change = (as: Person, id: string, data: object) =>
  callRest(getToken(world, as), 'PATCH', `/users/${id}`, data);

/** Whether this token is still valid, by REST and by GraphQL. */
async function works(token: string): Promise<boolean[]> {
  const rest = await callRest(token, 'GET', '/users/me');
  const graphql = await callGraphql(token, '{ SiteMe { name } }');
  return [
    (rest.body as { user: unknown }).user !== null,
    (graphql.body as { data: { SiteMe: unknown } }).data.SiteMe !== null,
  ];
}

const signIn = (email: string, word = password) =>
  callRest(null, 'POST', '/users/login', { email, password: word });

describe('ending a membership', () => {
  it('is allowed for administrators of that municipality only', async () => {
    const { id, token } = await person([world.a, ['employee']]);
    for (const as of ['ofB', 'contentManager', null] as const) {
      expect((await end(as, id, world.a)).status).toBeGreaterThanOrEqual(403);
    }
    expect(await works(token)).toEqual([true, true]);
  });

  it('returns an error when the person is not a member', async () => {
    const { id, token } = await person([world.a, ['employee']]);
    const answer = await end('programmeAdmin', id, world.b);
    expect([answer.status, listMessages(answer)]).toEqual([
      404,
      expect.stringContaining(accountMessages.errors.notAMember),
    ]);
    expect(await works(token)).toEqual([true, true]);
  });

  it('ends every session and all access', async () => {
    const { id, email, token } = await person([world.a, ['employee']]);
    expect((await end('functionalAdmin', id, world.a)).status).toBe(200);
    expect(await works(token)).toEqual([false, false]);
    const login = await signIn(email);
    expect([login.status, listMessages(login)]).toEqual([
      403,
      expect.stringContaining(accountMessages.errors.accountClosed),
    ]);
  });

  it('leaves other memberships and ends the sessions', async () => {
    const both = await person([world.a, ['employee']], [world.b, ['employee']]);
    expect((await end('functionalAdmin', both.id, world.b)).status).toBe(403);
    expect((await end('functionalAdmin', both.id, world.a)).status).toBe(200);
    expect(await works(both.token)).toEqual([false, false]);
    expect((await signIn(both.email)).status).toBe(200);
    const stored = await asSystem(payload).findByID({ collection: 'users', id: both.id });
    expect(stored.tenants).toMatchObject([{ tenant: world.b }]);
    expect(stored.withoutPlaceSince).toBeNull();
  });
});

describe('a session', () => {
  it('ends when a role is removed or added', async () => {
    const { id, email, token } = await person([world.a, ['employee', 'digicoach']]);
    const roles = (...given: string[]) => ({ tenants: [{ tenant: world.a, roles: given }] });
    await change('functionalAdmin', id, roles('employee', 'digicoach'));
    expect(await works(token)).toEqual([true, true]);
    await change('functionalAdmin', id, roles('employee', 'digicoach', 'teamLead'));
    expect(await works(token)).toEqual([false, false]);
    const again = ((await signIn(email)).body as { token: string }).token;
    await change('functionalAdmin', id, roles('employee', 'teamLead'));
    expect(await works(again)).toEqual([false, false]);
  });

  it('ends when a programme role is removed', async () => {
    const steering = await makePerson(payload, {
      name: 'stuur',
      programmeRoles: ['steeringGroupMember'],
      memberships: [{ tenant: world.a, roles: ['employee'] }],
    });
    await change('programmeAdmin', steering.id, { programmeRoles: [] });
    expect(await works(steering.token)).toEqual([false, false]);
  });

  it('ends on other devices when the owner changes the password', async () => {
    const { email, token } = await person([world.a, ['employee']]);
    const { body } = await signIn(email);
    const here = (body as { token: string }).token;
    const data = { currentPassword: password, newPassword: 'een-vers-gekozen-wachtwoord' };
    const answer = await callRest(here, 'POST', '/users/change-password', data);
    expect(answer.status).toBe(200);
    expect(await works(token)).toEqual([false, false]);
    // The device of the owner gets a new session in place of the old one.
    expect(await works(here)).toEqual([false, false]);
    const issued = (answer.body as { token: string }).token;
    expect(await works(issued)).toEqual([true, true]);
    expect(answer.headers.get('set-cookie')).toContain(`payload-token=${issued}`);
  });

  it('ends on signing out, without effect on other sessions', async () => {
    const { email, token } = await person([world.a, ['employee']]);
    const other = ((await signIn(email)).body as { token: string }).token;
    await callRest(token, 'POST', '/users/logout', {});
    expect(await works(token)).toEqual([false, false]);
    expect(await works(other)).toEqual([true, true]);
  });
});

describe('an account without memberships', () => {
  const days = (count: number) => new Date(Date.now() + count * 24 * 3_600_000);

  it('is deleted after thirty days and not before', async () => {
    const { id } = await person([world.a, ['employee']]);
    await end('functionalAdmin', id, world.a);
    expect(await deleteInactiveAccounts(payload, days(29))).toBe(0);
    expect(await deleteInactiveAccounts(payload, days(31))).toBeGreaterThan(0);
    const gone = await asSystem(payload).findByID({
      collection: 'users',
      id,
      disableErrors: true,
    });
    expect(gone).toBeNull();
  });

  it('is not deleted when it gets a membership again', async () => {
    const back = await person([world.a, ['employee']]);
    await end('functionalAdmin', back.id, world.a);
    const tenants = [{ tenant: world.a, roles: ['employee'] }];
    await change('programmeAdmin', back.id, { tenants });
    const before = await asSystem(payload).count({ collection: 'users' });
    await deleteInactiveAccounts(payload, days(365));
    const after = await asSystem(payload).count({ collection: 'users' });
    expect((await signIn(back.email)).status).toBe(200);
    expect(before.totalDocs - after.totalDocs).toBeLessThanOrEqual(1);
  });
});
