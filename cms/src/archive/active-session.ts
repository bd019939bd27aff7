import { type AuthStrategy, JWTAuthentication, type Payload } from 'payload';
import { actorOf, type UserLike } from '../access/actor.ts';
import { idOf } from '../access/id-of.ts';
import { archivedAmong } from './is-archived.ts';

/** The same person without memberships of archived municipalities: those count for nothing. */
export async function withoutArchived<User extends UserLike>(
  payload: Payload,
  user: User,
): Promise<User> {
  const archived = await archivedAmong(payload, [...(actorOf(user)?.memberships.keys() ?? [])]);
  if (archived.size === 0) return user;
  const tenants = (user.tenants ?? []).filter(({ tenant }) => !archived.has(idOf(tenant) ?? ''));
  return { ...user, tenants };
}

/** May this person be signed in: is there anything that they belong to? Ask it after `withoutArchived`. */
export const hasPlace = (user: UserLike): boolean => {
  const actor = actorOf(user);
  return actor !== null && (actor.memberships.size > 0 || actor.programmeRoles.length > 0);
};

/**
 * Who sends a session, as the database knows them now: once per request, before any rule is asked. A session of
 * somebody without a place ends here, so that Payload's own strategy, which runs after this one, finds none either.
 */
export const activeSession: AuthStrategy = {
  name: 'active-session',
  authenticate: async (args) => {
    const { user: found } = await JWTAuthentication({ ...args, strategyName: 'local-jwt' });
    if (found?.collection !== 'users') return { user: null };
    const user = await withoutArchived(args.payload, found);
    if (hasPlace(user)) return { user };
    await args.payload.db.updateOne({
      ...{ collection: 'users', id: user.id, data: { sessions: [] }, returning: false },
    });
    return { user: null };
  },
};
