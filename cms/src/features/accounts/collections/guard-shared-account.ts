import type { CollectionBeforeValidateHook } from 'payload';
import { actorOf, type UserLike } from '#platform/access/actor.ts';
import { canEverywhere, listMunicipalitiesWhere } from '@digivaardig/contracts/roles';
import { refusal } from '#platform/errors/user-error.ts';
import { texts } from '#platform/i18n/messages.ts';

type Account = UserLike & { name?: string };

/**
 * The name of somebody who also works elsewhere, or for the programme, is not one municipality's to change. For the
 * address see `guardAddress`.
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
  const sent = data as Partial<Account>;
  const changes = sent.name !== undefined && sent.name !== before.name;
  if (!changes || actor.id === before.id || canEverywhere(actor, 'users.update')) {
    return data as unknown;
  }
  const mine = listMunicipalitiesWhere(actor, 'users.update');
  const theirs = [...(actorOf(before)?.memberships.keys() ?? [])];
  const ordinary = (before.programmeRoles ?? []).length === 0;
  if (ordinary && theirs.every((tenant) => mine.includes(tenant))) return data as unknown;
  throw refusal(texts.errors.sharedAccount, 403);
};
