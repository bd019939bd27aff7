import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';

const collectionOf = (payload: Payload, slug: string) => {
  const collection = payload.db.collections[slug]?.collection;
  if (!collection) throw new Error(`The collection ${slug} is not in the config.`);
  return collection;
};

interface Membership {
  tenant?: unknown;
  membershipKey?: string;
}

/**
 * Sessions move out of the accounts: everybody signs in again, once. Memberships get a key each,
 * and personal feeds that there are go on under it.
 */
export async function up(payload: Payload): Promise<void> {
  const sessions = collectionOf(payload, 'account-sessions');
  await sessions.createIndex({ hash: 1 }, { unique: true });
  await sessions.createIndex({ userId: 1 });
  await sessions.createIndex({ endsAt: 1 }, { expireAfterSeconds: 0 });
  await collectionOf(payload, 'invitations').createIndex({ invitedById: 1 });
  await collectionOf(payload, 'invitations').createIndex({ accountId: 1 });
  const users = collectionOf(payload, 'users');
  const feeds = collectionOf(payload, 'feed-keys');
  await users.updateMany({}, { $unset: { sessions: '' } });
  const withoutKeys = { 'tenants.tenant': { $exists: true }, 'tenants.membershipKey': null };
  for await (const { _id, tenants } of users.find(withoutKeys)) {
    const keyed = (tenants as Membership[]).map((row) => ({
      ...row,
      membershipKey: row.membershipKey ?? randomUUID(),
    }));
    // The feeds first: a run that stops half-way finds this account again.
    for (const { tenant, membershipKey } of keyed) {
      const owner = { userId: String(_id), tenantId: String(tenant) };
      await feeds.updateOne(owner, { $set: { membershipKey } });
    }
    await users.updateOne({ _id }, { $set: { tenants: keyed } });
  }
}
