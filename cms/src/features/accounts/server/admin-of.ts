import type { PayloadRequest } from 'payload';
import { actorOf } from '#platform/access/actor.ts';
import type { Actor } from '@digivaardig/contracts/roles';
import { refusal } from '#platform/errors/user-error.ts';
import { texts } from '#platform/i18n/messages.ts';

/**
 * Who asks; what they may do is for the route to say.
 * @throws APIError for a visitor
 */
export function adminOf(req: PayloadRequest): Actor {
  const actor = actorOf(req.user);
  if (!actor) throw refusal(texts.errors.forbidden, 403);
  return actor;
}
