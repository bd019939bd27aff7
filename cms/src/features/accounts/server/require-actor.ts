import type { PayloadRequest } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import type { Actor } from '@digivaardig/contracts/roles';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';

/**
 * The signed-in user as an actor; the endpoint checks what they may do.
 * @throws APIError 403 without a session
 */
export function requireActor(req: PayloadRequest): Actor {
  const actor = toActor(req.user);
  if (!actor) throw userError(messages.errors.forbidden, 403);
  return actor;
}
