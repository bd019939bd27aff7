import type { PayloadRequest } from 'payload';
import { type Actor, actorOf } from '../access/actor.ts';
import { refusal } from '../refusal.ts';
import { texts } from '../texts/texts.ts';

/**
 * Who asks; what they may do is for the route to say.
 * @throws APIError for a visitor
 */
export function adminOf(req: PayloadRequest): Actor {
  const actor = actorOf(req.user);
  if (!actor) throw refusal(texts.errors.forbidden, 403);
  return actor;
}
