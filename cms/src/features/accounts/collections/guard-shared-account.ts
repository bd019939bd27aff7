import type { CollectionBeforeValidateHook } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { canEverywhere, listMunicipalitiesWhere } from '@digivaardig/contracts/roles';
import type { User } from '../../../payload-types.ts';
import { userError } from '#platform/errors/user-error.ts';
import { accountMessages } from '../messages.ts';

/**
 * Rejects a new name from an administrator of one municipality for a person who also works for
 * another one or for the programme. `guardEmail` guards the address.
 */
export const guardSharedAccount: CollectionBeforeValidateHook<User> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const actor = toActor(req.user);
  if (operation !== 'update' || !actor || !originalDoc) return data;
  const changesName = data?.name !== undefined && data.name !== originalDoc.name;
  if (!changesName || actor.id === originalDoc.id || canEverywhere(actor, 'users.update')) {
    return data;
  }
  const mine = listMunicipalitiesWhere(actor, 'users.update');
  const theirs = [...(toActor(originalDoc)?.memberships.keys() ?? [])];
  const isOrdinary = (originalDoc.programmeRoles ?? []).length === 0;
  if (isOrdinary && theirs.every((tenant) => mine.includes(tenant))) return data;
  throw userError(accountMessages.errors.sharedAccount, 403);
};
