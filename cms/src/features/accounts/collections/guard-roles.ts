import { type CollectionBeforeValidateHook } from 'payload';
import { actorOf, type UserLike } from '#platform/access/actor.ts';
import { canEverywhere, listMunicipalitiesWhere } from '@digivaardig/contracts/roles';
import { archivedAmong } from '#features/municipalities';
import { idOf } from '#platform/ids/to-id.ts';
import { texts } from '#platform/i18n/messages.ts';
import { refusal } from '#platform/errors/user-error.ts';

const isReadable = (row: unknown): boolean =>
  typeof row === 'object' &&
  row !== null &&
  'tenant' in row &&
  idOf(row.tenant) !== null &&
  (!('roles' in row) || row.roles === null || Array.isArray(row.roles));

/** Every row must say plainly which municipality it is for: the database reads more shapes than we do. */
const isList = (tenants: unknown): boolean =>
  tenants === null ||
  tenants === undefined ||
  (Array.isArray(tenants) && tenants.every((row) => isReadable(row)));

const rows = (user: UserLike | undefined): Map<string, string> =>
  new Map(
    [...(actorOf(user)?.memberships ?? [])].map(([tenant, roles]) => [
      tenant,
      [...roles].sort().join(),
    ]),
  );

/** Are these roles among those? No membership is part of any. */
const isPart = (roles: string | undefined, of: string | undefined): boolean =>
  roles === undefined ||
  (of !== undefined &&
    roles.split(',').every((role) => role === '' || of.split(',').includes(role)));

/** Does a municipality stand in the list twice? */
const hasTwice = (tenants: UserLike['tenants']): boolean => {
  const ids = (tenants ?? []).map(({ tenant }) => idOf(tenant));
  return new Set(ids).size < ids.length;
};

/**
 * A municipality's administrator changes memberships of that municipality alone, and nobody changes their own.
 * Rows of other municipalities must come back as they were.
 */
export const guardRoles: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const sent = data as UserLike | undefined;
  // Setting a password by a link comes here too, with the stored user as data and nothing to compare it with.
  if (!sent || operation !== 'update' || !originalDoc || !('tenants' in sent)) {
    return data as unknown;
  }
  const actor = actorOf(req.user);
  if (!actor && req.payloadAPI === 'local') return data as unknown;
  if (!isList(sent.tenants)) throw refusal(texts.errors.badRequest, 400);
  if (hasTwice(sent.tenants)) throw refusal(texts.errors.twoMemberships, 400);
  const before = rows(originalDoc as UserLike);
  const after = rows({ ...sent, id: (originalDoc as UserLike).id });
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (tenant) => before.get(tenant) !== after.get(tenant),
  );
  if (changed.length === 0) return data as unknown;
  if (!actor) throw refusal(texts.errors.forbidden, 403);
  // Whoever has to go, goes also while the municipality is closed, and does not come back with it.
  const widened = changed.filter((tenant) => !isPart(after.get(tenant), before.get(tenant)));
  const archived = await archivedAmong(req.payload, widened, req);
  if (archived.size > 0) throw refusal(texts.errors.archived, 409);
  if (canEverywhere(actor, 'users.update')) return data as unknown;
  if (actor.id === String((originalDoc as UserLike).id)) {
    throw refusal(texts.errors.ownRoles, 403);
  }
  const mine = listMunicipalitiesWhere(actor, 'users.update');
  if (changed.every((tenant) => mine.includes(tenant))) return data as unknown;
  throw refusal(texts.errors.rolesForeign, 403);
};
