import { APIError, type CollectionBeforeValidateHook } from 'payload';
import { actorOf, mayEverywhere, tenantsWhereMay, type UserLike } from '../../access/actor.ts';
import { texts } from '../../texts/texts.ts';

const rows = (user: UserLike | undefined): Map<string, string> =>
  new Map(
    [...(actorOf(user)?.memberships ?? [])].map(([tenant, roles]) => [
      tenant,
      [...roles].sort().join(),
    ]),
  );

/**
 * A municipality's administrator changes memberships of that municipality alone, and nobody changes their own.
 * Rows of other municipalities must come back as they were.
 */
export const guardRoles: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  const sent = data as UserLike | undefined;
  // Setting a password by a link comes here too, with the stored user as data and nothing to compare it with.
  if (!sent || operation !== 'update' || !originalDoc || !('tenants' in sent)) {
    return data as unknown;
  }
  const actor = actorOf(req.user);
  if (!actor && req.payloadAPI === 'local') return data as unknown;
  const before = rows(originalDoc as UserLike);
  const after = rows({ ...sent, id: (originalDoc as UserLike).id });
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (tenant) => before.get(tenant) !== after.get(tenant),
  );
  if (changed.length === 0) return data as unknown;
  if (!actor) throw new APIError(texts.errors.forbidden, 403, null, true);
  if (mayEverywhere(actor, 'users', 'update')) return data as unknown;
  if (actor.id === String((originalDoc as UserLike).id)) {
    throw new APIError(texts.errors.ownRoles, 403, null, true);
  }
  const mine = tenantsWhereMay(actor, 'users', 'update');
  if (changed.every((tenant) => mine.includes(tenant))) return data as unknown;
  throw new APIError(texts.errors.rolesForeign, 403, null, true);
};
