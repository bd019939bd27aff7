import { toActor, type UserLike } from '#platform/access/actor.ts';

/**
 * Whether a person belongs to any municipality or to the programme. Call it after
 * `withoutArchived`.
 */
export const hasMembership = (user: UserLike): boolean => {
  const actor = toActor(user);
  return actor !== null && (actor.memberships.size > 0 || actor.programmeRoles.length > 0);
};
