import type { Payload } from 'payload';
import { findAccount } from '../features/accounts/store/find-account.ts';
import { createPasswordLink } from '../features/accounts/server/one-time-link.ts';
import { signInAs } from '../features/accounts/sessions/session-hooks.ts';
import { type Answer, callRest } from './call-cms.ts';
import { makePerson, password, type SignedIn } from './make-person.ts';
import { getToken, type World } from './make-world.ts';
import { storedUser } from './stored-user.ts';

const newPassword = 'een-vers-gekozen-wachtwoord';

/** A change of what an account may do or is recovered by. */
export interface AccountChange {
  name: string;
  apply: (world: World, person: SignedIn) => Promise<Answer>;
  /** What the database holds of it; a text that differs before and after. */
  read: (user: Record<string, unknown>) => unknown;
  /** The password that works afterwards. */
  password: string;
}

const byProgramme = (world: World, { id }: SignedIn, data: object) =>
  callRest(getToken(world, 'programmeAdmin'), 'PATCH', `/users/${id}`, data);

const memberships = ({ tenants }: Record<string, unknown>): unknown =>
  (tenants as { tenant: unknown; roles: string[] }[]).map(({ tenant, roles }) => [
    String(tenant),
    [...roles].sort(),
  ]);

/** Every change that ends what was signed in before it. */
export const accountChanges: readonly AccountChange[] = [
  {
    name: 'ending a membership',
    apply: (world, { id }) =>
      callRest(getToken(world, 'functionalAdmin'), 'POST', `/users/${id}/end-membership`, {
        tenant: world.a,
      }),
    read: memberships,
    password,
  },
  {
    name: 'taking a role away',
    apply: (world, { id }) =>
      callRest(getToken(world, 'programmeAdmin'), 'PATCH', `/users/${id}`, {
        tenants: [
          { tenant: world.a, roles: ['employee'] },
          { tenant: world.b, roles: ['employee'] },
        ],
      }),
    read: memberships,
    password,
  },
  {
    name: 'taking a programme role away',
    apply: (world, person) => byProgramme(world, person, { programmeRoles: [] }),
    read: ({ programmeRoles }) => programmeRoles,
    password,
  },
  {
    name: 'a new password by link',
    apply: async ({ payload }, { id }) => {
      const link = await createPasswordLink(payload, (await findAccount({ payload }, id))!);
      const token = new URL(link).searchParams.get('code');
      return callRest(null, 'POST', '/users/reset-password', { token, password: newPassword });
    },
    read: ({ hash }) => hash,
    password: newPassword,
  },
  {
    name: 'another own password',
    // From another device, whose session goes on whatever happens to the first.
    apply: async ({ payload }, { id }) => {
      const { token } = await signInAs({ payload }, (await findAccount({ payload }, id))!);
      return callRest(token, 'POST', '/users/change-password', {
        currentPassword: password,
        newPassword,
      });
    },
    read: ({ hash }) => hash,
    password: newPassword,
  },
  {
    name: 'another address',
    apply: (world, person) => byProgramme(world, person, { email: `nieuw.${person.email}` }),
    read: ({ email }) => email,
    password,
  },
];

let count = 0;

/**
 * Somebody who has everything that a change can take: two memberships, a role beyond employee, a
 * programme role.
 */
export const makeRichPerson = (payload: Payload, { a, b }: World): Promise<SignedIn> =>
  makePerson(payload, {
    name: `Rijk${(count += 1)}`,
    memberships: [
      { tenant: a, roles: ['employee', 'contentManager'] },
      { tenant: b, roles: ['employee'] },
    ],
    programmeRoles: ['steeringGroupMember'],
  });

/** Whether the cms knows the owner of this token. */
export async function isSignedIn(token: string): Promise<boolean> {
  const { body } = await callRest(token, 'GET', '/users/me');
  return Boolean((body as { user?: unknown }).user);
}

/** Every token in an answer. */
export const tokensIn = ({ body }: Answer): string[] => {
  const { token, refreshedToken } = (body ?? {}) as { token?: string; refreshedToken?: string };
  return [token, refreshedToken].filter((one) => one !== undefined);
};

/** What the database holds of an account that a change is about. */
export const readStored = async (
  payload: Payload,
  { id }: SignedIn,
  { read }: AccountChange,
): Promise<string> => JSON.stringify(read(await storedUser(payload, id)));
