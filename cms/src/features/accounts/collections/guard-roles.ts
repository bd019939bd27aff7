import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload';
import { toActor, type UserLike } from '#platform/access/actor.ts';
import { isRecord } from '@digivaardig/contracts/guards';
import { canEverywhere, listMunicipalitiesWhere } from '@digivaardig/contracts/roles';
import { findArchived, municipalityMessages } from '#features/municipalities';
import type { User } from '../../../payload-types.ts';
import { toId } from '#platform/ids/to-id.ts';
import { messages } from '#platform/i18n/messages.ts';
import { accountMessages } from '../messages.ts';
import { findAccount } from '../store/find-account.ts';
import { userError } from '#platform/errors/user-error.ts';

const isReadableRow = (row: unknown): boolean =>
  typeof row === 'object' &&
  row !== null &&
  'tenant' in row &&
  toId(row.tenant) !== null &&
  (!('roles' in row) || row.roles === null || Array.isArray(row.roles));

/**
 * Every row must name its municipality by a plain id, since the database accepts more shapes than
 * this code reads.
 */
const isMembershipList = (tenants: unknown): tenants is UserLike['tenants'] =>
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

/** Whether all these roles are among the others. A missing membership is a subset of any. */
const isSubset = (roles: string | undefined, of: string | undefined): boolean =>
  roles === undefined ||
  (of !== undefined &&
    roles.split(',').every((role) => role === '' || of.split(',').includes(role)));

/** Whether a municipality occurs in the list twice. */
const hasDuplicates = (tenants: UserLike['tenants']): boolean => {
  const ids = (tenants ?? []).map(({ tenant }) => toId(tenant));
  return new Set(ids).size < ids.length;
};

/** @throws APIError when the user of the request may not change these memberships in this way */
async function assertRolesChange(
  req: PayloadRequest,
  originalDoc: User,
  tenants: unknown,
): Promise<void> {
  const actor = toActor(req.user);
  if (!actor && req.payloadAPI === 'local') return;
  if (!isMembershipList(tenants)) throw userError(messages.errors.badRequest, 400);
  if (hasDuplicates(tenants)) throw userError(accountMessages.errors.twoMemberships, 400);
  const before = toRolesByTenant(originalDoc);
  const after = toRolesByTenant({ id: originalDoc.id, tenants: tenants ?? null });
  const changedTenants = [...new Set([...before.keys(), ...after.keys()])].filter(
    (tenant) => before.get(tenant) !== after.get(tenant),
  );
  if (changedTenants.length === 0) return;
  if (!actor) throw userError(messages.errors.forbidden, 403);
  // A membership can also be ended while its municipality is archived, so that restoring it does
  // not bring the person back.
  const widenedTenants = changedTenants.filter(
    (tenant) => !isSubset(after.get(tenant), before.get(tenant)),
  );
  const archived = await findArchived(req.payload, widenedTenants, req);
  if (archived.size > 0) throw userError(municipalityMessages.errors.archived, 409);
  if (canEverywhere(actor, 'users.update')) return;
  if (actor.id === originalDoc.id) {
    throw userError(accountMessages.errors.ownRoles, 403);
  }
  const mine = listMunicipalitiesWhere(actor, 'users.update');
  if (changedTenants.every((tenant) => mine.includes(tenant))) return;
  throw userError(accountMessages.errors.rolesForeign, 403);
}

/**
 * Lets an administrator of a municipality change memberships of that municipality only, and nobody
 * their own. Rows of other municipalities must be sent back unchanged.
 */
export const guardRoles: CollectionBeforeValidateHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  // Setting a password by a link also runs this hook, with the stored user as data and no previous
  // version.
  if (data && operation === 'update' && originalDoc && 'tenants' in data)
    await assertRolesChange(req, originalDoc, data.tenants);
  return data;
};

/**
 * The same for one's own account. The form shows these memberships and does not let them be edited,
 * and Payload drops what an API sends for such a field: this rejects it instead.
 */
// One of the union's values is deprecated, not the argument.
// eslint-disable-next-line @typescript-eslint/no-deprecated
export const guardOwnRoles: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, data }: Record<string, unknown> = { ...args };
  const isOwn = req.user !== null && String(id) === req.user.id;
  if (operation === 'update' && isOwn && isRecord(data) && 'tenants' in data) {
    const account = await findAccount(req, String(id));
    if (account) await assertRolesChange(req, account, data['tenants']);
  }
  return args;
};
