import type { Payload, PayloadRequest } from 'payload';
import { actorOf, type UserLike } from '../access/actor.ts';
import { idOf } from '../access/id-of.ts';
import { archivedAmong } from './is-archived.ts';

/** The same person without memberships of archived municipalities: those count for nothing. */
export async function withoutArchived<User extends UserLike>(
  payload: Payload,
  user: User,
  req?: PayloadRequest,
): Promise<User> {
  const ids = [...(actorOf(user)?.memberships.keys() ?? [])];
  const archived = await archivedAmong(payload, ids, req);
  if (archived.size === 0) return user;
  const tenants = (user.tenants ?? []).filter(({ tenant }) => !archived.has(idOf(tenant) ?? ''));
  return { ...user, tenants };
}
