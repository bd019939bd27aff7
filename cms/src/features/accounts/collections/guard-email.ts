import type { FieldHook } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { canEverywhere } from '@digivaardig/contracts/roles';
import type { User } from '../../../payload-types.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';

/**
 * An address is what an account is recovered by, and a free choice of it would tell which addresses
 * are taken: only who administers the programme changes one, and never their own: a session left
 * open would move the account. Comes before the database is asked.
 */
export const guardEmail: FieldHook<User, unknown> = ({ operation, originalDoc, req, value }) => {
  const before = originalDoc?.email;
  const bySystem = req.payloadAPI === 'local' && !req.user;
  if (operation !== 'update' || bySystem || value === undefined) return value;
  if (typeof value === 'string' && value.trim().toLowerCase() === before) return value;
  const actor = toActor(req.user);
  const isOwn = actor?.id === originalDoc?.id;
  if (actor && !isOwn && canEverywhere(actor, 'users.update')) return value;
  throw userError(messages.errors.emailFixed, 403);
};
