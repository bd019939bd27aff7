import type { CollectionBeforeValidateHook } from 'payload';
import { toActor, type UserLike } from '#platform/access/actor.ts';
import { canEverywhere, listMunicipalitiesWhere } from '@digivaardig/contracts/roles';
import { findArchived } from '#features/municipalities';
import type { User } from '../../../payload-types.ts';
import { toId } from '#platform/ids/to-id.ts';
import { messages } from '#platform/i18n/messages.ts';
import { userError } from '#platform/errors/user-error.ts';

const isReadableRow = (row: unknown): boolean =>
  typeof row === 'object' &&
  row !== null &&
  'tenant' in row &&
  toId(row.tenant) !== null &&
  (!('roles' in row) || row.roles === null || Array.isArray(row.roles));

/**
 * Every row must say plainly which municipality it is for: the database reads more shapes than we
 * do.
 */
const isMembershipList = (tenants: unknown): boolean =>
  tenants === null ||
  tenants === undefined ||
  (Array.isArray(tenants) && tenants.every((row) => isReadableRow(row)));

const toRolesByTenant = (user: UserLike | undefined): Map<string, string> =>
  new Map(
    [...(toActor(user)?.memberships ?? [])].map(([tenant, roles]) => [
      tenant,
      [...roles].sort().join(),
    ]),
  );

/** Are these roles among those? No membership is part of any. */
const isSubset = (roles: string | undefined, of: string | undefined): boolean =>
  roles === undefined ||
  (of !== undefined &&
    roles.split(',').every((role) => role === '' || of.split(',').includes(role)));

/** Does a municipality stand in the list twice? */
const hasDuplicates = (tenants: UserLike['tenants']): boolean => {
  const ids = (tenants ?? []).map(({ tenant }) => toId(tenant));
  return new Set(ids).size < ids.length;
};

/**
 * A municipality's administrator changes memberships of that municipality alone, and nobody changes
 * their own. Rows of other municipalities must come back as they were.
 */
export const guardRoles: CollectionBeforeValidateHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  // Setting a password by a link comes here too, with the stored user as data and nothing to
  // compare it with.
  if (!data || operation !== 'update' || !originalDoc || !('tenants' in data)) {
    return data;
  }
  const actor = toActor(req.user);
  if (!actor && req.payloadAPI === 'local') return data;
  if (!isMembershipList(data.tenants)) throw userError(messages.errors.badRequest, 400);
  if (hasDuplicates(data.tenants)) throw userError(messages.errors.twoMemberships, 400);
  const before = toRolesByTenant(originalDoc);
  const after = toRolesByTenant({ ...data, id: originalDoc.id });
  const changedTenants = [...new Set([...before.keys(), ...after.keys()])].filter(
    (tenant) => before.get(tenant) !== after.get(tenant),
  );
  if (changedTenants.length === 0) return data;
  if (!actor) throw userError(messages.errors.forbidden, 403);
  // Whoever has to go, goes also while the municipality is closed, and does not come back with it.
  const widenedTenants = changedTenants.filter(
    (tenant) => !isSubset(after.get(tenant), before.get(tenant)),
  );
  const archived = await findArchived(req.payload, widenedTenants, req);
  if (archived.size > 0) throw userError(messages.errors.archived, 409);
  if (canEverywhere(actor, 'users.update')) return data;
  if (actor.id === originalDoc.id) {
    throw userError(messages.errors.ownRoles, 403);
  }
  const mine = listMunicipalitiesWhere(actor, 'users.update');
  if (changedTenants.every((tenant) => mine.includes(tenant))) return data;
  throw userError(messages.errors.rolesForeign, 403);
};
