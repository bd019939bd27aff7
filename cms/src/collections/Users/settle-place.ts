import type { CollectionBeforeChangeHook } from 'payload';
import { actorOf, type UserLike } from '../../access/actor.ts';
import { hasPlace } from '../../archive/active-session.ts';
import { clockOf } from '../../clock/clock.ts';

type Account = UserLike & { withoutPlaceSince?: string | null };

/** Every right somebody holds, a text each: place and role. */
function rightsOf(user: UserLike | undefined): Set<string> {
  const actor = actorOf(user);
  if (!actor) return new Set();
  const inPlaces = [...actor.memberships].flatMap(([tenant, roles]) => [
    tenant,
    ...roles.map((role) => `${tenant} ${role}`),
  ]);
  return new Set([...inPlaces, ...actor.programmeRoles]);
}

/**
 * Who loses a right is signed out everywhere, so that no open session goes on with it; who belongs nowhere any more is
 * noted with the date, from which the account is removed later.
 */
export const settlePlace: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = originalDoc as Account | undefined;
  const after = { ...before, ...(data as Account) };
  const kept = rightsOf(after);
  const lost = [...rightsOf(before)].some((right) => !kept.has(right));
  const now = clockOf(req.payload).now().toISOString();
  const since = hasPlace(after) ? null : (before?.withoutPlaceSince ?? now);
  return {
    ...(data as object),
    withoutPlaceSince: since,
    ...(lost ? { sessions: [] } : {}),
  };
};
