import type { CollectionBeforeValidateHook } from 'payload';
import { actorOf, type UserLike } from '#platform/access/actor.ts';
import { canEverywhere, listMunicipalitiesWhere } from '@digivaardig/contracts/roles';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';

type Account = UserLike & { name?: string };

/**
 * The name of somebody who also works elsewhere, or for the programme, is not one municipality's to
 * change. For the address see `guardAddress`.
 */
export const guardSharedAccount: CollectionBeforeValidateHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const actor = actorOf(req.user);
  if (operation !== 'update' || !actor || !originalDoc) return data as unknown;
  const before = originalDoc as Account;
  const incoming = data as Partial<Account>;
  const changesName = incoming.name !== undefined && incoming.name !== before.name;
  if (!changesName || actor.id === before.id || canEverywhere(actor, 'users.update')) {
    return data as unknown;
  }
  const mine = listMunicipalitiesWhere(actor, 'users.update');
  const theirs = [...(actorOf(before)?.memberships.keys() ?? [])];
  const isOrdinary = (before.programmeRoles ?? []).length === 0;
  if (isOrdinary && theirs.every((tenant) => mine.includes(tenant))) return data as unknown;
  throw userError(messages.errors.sharedAccount, 403);
};
