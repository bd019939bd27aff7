import type { Payload } from 'payload';
import { findMembershipKey } from '#features/accounts';
import { driverCollection } from '#platform/access/driver-collection.ts';
import type { rowId } from '#platform/db/object-ids.ts';
import { asSystem } from '#platform/access/system-client.ts';

/** Accounts read at once. */
const batchSize = 200;

interface Row {
  _id: ReturnType<typeof rowId>;
  userId: string;
  tenantId: string;
  membershipKey?: string;
}

/**
 * Deletes the personal feeds of ended memberships, which are invalid already. Ending a membership
 * does not delete them itself, since its owner could delay it by creating feeds.
 * @returns the number of deleted feeds
 */
export async function deleteEndedFeedKeys(payload: Payload): Promise<number> {
  const keys = driverCollection(payload, 'feed-keys');
  const rows = await keys.find<Row>({}).toArray();
  let deleted = 0;
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize);
    const { docs } = await asSystem(payload).find({
      collection: 'users',
      where: { id: { in: batch.map(({ userId }) => userId) } },
      pagination: false,
    });
    const users = new Map(docs.map((user) => [user.id, user]));
    const endedKeys = batch.filter(
      ({ userId, tenantId, membershipKey }) =>
        findMembershipKey(users.get(userId), tenantId) !== membershipKey,
    );
    const { deletedCount } = await keys.deleteMany({
      _id: { $in: endedKeys.map(({ _id }) => _id) },
    });
    deleted += deletedCount;
  }
  return deleted;
}
