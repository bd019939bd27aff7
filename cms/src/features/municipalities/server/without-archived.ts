import type { Payload, PayloadRequest } from 'payload';
import { toActor, type UserLike } from '#platform/access/actor.ts';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { findArchived } from './is-archived.ts';

const withoutTenants = <User extends UserLike>(user: User, ids: ReadonlySet<string>): User =>
  ids.size === 0
    ? user
    : {
        ...user,
        tenants: (user.tenants ?? []).filter(({ tenant }) => !ids.has(toId(tenant) ?? '')),
      };

const listTenants = (user: UserLike): string[] => [...(toActor(user)?.memberships.keys() ?? [])];

/** Removes the memberships of archived municipalities from a person, since those give no rights. */
export const withoutArchived = async <User extends UserLike>(
  payload: Payload,
  user: User,
  req?: PayloadRequest,
): Promise<User> => withoutTenants(user, await findArchived(payload, listTenants(user), req));

/**
 * Does the same for a session, in one query with the check of its start.
 * @returns null when a municipality of the person was archived and restored after that start, which
 *   ended the session
 */
export async function withoutArchivedSince<User extends UserLike>(
  payload: Payload,
  user: User,
  moment: Date,
): Promise<User | null> {
  const ids = listTenants(user);
  if (ids.length === 0) return user;
  const restoredSince = { restoredAt: { greater_than: moment.toISOString() } };
  const { docs } = await asSystem(payload).find({
    collection: 'municipalities',
    where: {
      and: [{ id: { in: ids } }, { or: [{ archivedAt: { exists: true } }, restoredSince] }],
    },
    select: { archivedAt: true },
    pagination: false,
  });
  if (docs.some(({ archivedAt }) => !archivedAt)) return null;
  return withoutTenants(user, new Set(docs.map(({ id }) => id)));
}
