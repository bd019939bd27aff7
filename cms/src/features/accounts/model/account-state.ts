import { toActor, type UserLike } from '#platform/access/actor.ts';
import { toId } from '#platform/ids/to-id.ts';
import type { User } from '../../../payload-types.ts';
import { hasMembership } from './has-membership.ts';

/** Fields of an account that the cms writes itself. */
export type AccountState = Pick<
  User,
  'accountVersion' | 'rightsLostVersion' | 'withoutPlaceSince' | 'tenants'
>;

/** An account as it is stored, or as it will be stored. */
export interface Account extends Partial<Omit<AccountState, 'tenants'>> {
  id: string;
  email?: string;
  programmeRoles?: NonNullable<User['programmeRoles']> | null;
  tenants?: NonNullable<AccountState['tenants']> | null;
}

/** Lists every right of an account as a text of municipality and role. */
export function listRights(user: UserLike | undefined): Set<string> {
  const actor = toActor(user);
  if (!actor) return new Set();
  const inMunicipalities = [...actor.memberships].flatMap(([tenant, roles]) => [
    tenant,
    ...roles.map((role) => `${tenant} ${role}`),
  ]);
  return new Set([...inMunicipalities, ...actor.programmeRoles]);
}

/** How a change affects the rights and the address of an account. */
export function compareRights(
  before: UserLike & { email?: string },
  after: UserLike & { email?: string },
): { adds: boolean; takes: boolean; changesAddress: boolean } {
  const [had, has] = [listRights(before), listRights(after)];
  return {
    adds: !isSubset(has, had),
    takes: !isSubset(had, has),
    changesAddress: before.email?.toLowerCase() !== after.email?.trim().toLowerCase(),
  };
}

const isSubset = (part: ReadonlySet<string>, superset: ReadonlySet<string>): boolean =>
  [...part].every((right) => superset.has(right));

/** Gives each membership row the key that it had in this municipality, or a new one. */
function withKeys(
  before: Account | undefined,
  after: Account,
  createKey: () => string,
): NonNullable<AccountState['tenants']> {
  const keys = new Map((before?.tenants ?? []).map((row) => [toId(row.tenant), row.membershipKey]));
  return (after.tenants ?? []).map((row) => {
    const key = keys.get(toId(row.tenant)) ?? createKey();
    keys.set(toId(row.tenant), key);
    return { ...row, membershipKey: key };
  });
}

interface Change {
  now: Date;
  hasNewPassword: boolean;
  createKey: () => string;
}

/**
 * Computes the state that follows from a change of an account:
 * - `accountVersion` rises when rights, password or address change. Sessions and links are valid
 *   for one version.
 * - `rightsLostVersion` is the version at which a right was last lost or the address changed. What
 *   this person created for others before that is no longer valid.
 * - each membership has a key, which is new when it begins and when password or address change. A
 *   personal feed is valid for one key.
 * - `withoutPlaceSince` is when the last membership ended; the account is deleted some time later.
 */
export function computeAccountState(
  before: Account | undefined,
  after: Account,
  { now, hasNewPassword, createKey }: Change,
): AccountState {
  const [rightsBefore, rightsAfter] = [listRights(before), listRights(after)];
  const hasLostRight = !isSubset(rightsBefore, rightsAfter);
  const hasNewAddress = before !== undefined && before.email !== after.email;
  const hasChanged =
    hasLostRight || !isSubset(rightsAfter, rightsBefore) || hasNewPassword || hasNewAddress;
  const version = (before?.accountVersion ?? 0) + (hasChanged ? 1 : 0);
  const keepsKeys = !hasNewPassword && !hasNewAddress;
  return {
    accountVersion: version,
    rightsLostVersion: hasLostRight || hasNewAddress ? version : (before?.rightsLostVersion ?? 0),
    tenants: withKeys(keepsKeys ? before : undefined, after, createKey),
    withoutPlaceSince: hasMembership(after)
      ? null
      : (before?.withoutPlaceSince ?? now.toISOString()),
  };
}
