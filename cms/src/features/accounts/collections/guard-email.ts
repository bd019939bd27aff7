import type { FieldHook } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { canEverywhere } from '@digivaardig/contracts/roles';
import type { User } from '../../../payload-types.ts';
import { userError } from '#platform/errors/user-error.ts';
import { accountMessages } from '../messages.ts';

/**
 * Lets only programme administrators change an email address, and never their own. An account is
 * recovered by its address, so a forgotten open session could take the account over; and free
 * choice of an address would reveal which addresses have an account. Runs before the query that
 * detects duplicates.
 */
export const guardEmail: FieldHook<User, unknown> = ({ operation, originalDoc, req, value }) => {
  const before = originalDoc?.email;
  const bySystem = req.payloadAPI === 'local' && !req.user;
  if (operation !== 'update' || bySystem || value === undefined) return value;
  if (typeof value === 'string' && value.trim().toLowerCase() === before) return value;
  const actor = toActor(req.user);
  const isOwn = actor?.id === originalDoc?.id;
  if (actor && !isOwn && canEverywhere(actor, 'users.update')) return value;
  throw userError(accountMessages.errors.emailFixed, 403);
};
