import type { FieldHook } from 'payload';
import { actorOf } from '#platform/access/actor.ts';
import { canEverywhere } from '@digivaardig/contracts/roles';
import { refusal } from '#platform/errors/user-error.ts';
import { texts } from '#platform/i18n/messages.ts';

/**
 * An address is what an account is recovered by, and a free choice of it would tell which addresses
 * are taken: only who administers the programme changes one, and never their own: a session left
 * open would move the account. Comes before the database is asked.
 */
export const guardAddress: FieldHook = ({ operation, originalDoc, req, value }) => {
  const before = (originalDoc as { email?: string } | undefined)?.email;
  const bySystem = req.payloadAPI === 'local' && !req.user;
  if (operation !== 'update' || bySystem || value === undefined) return value as unknown;
  if (typeof value === 'string' && value.trim().toLowerCase() === before) return value;
  const actor = actorOf(req.user);
  const isOwn = actor?.id === (originalDoc as { id?: string } | undefined)?.id;
  if (actor && !isOwn && canEverywhere(actor, 'users.update')) return value as unknown;
  throw refusal(texts.errors.emailFixed, 403);
};
