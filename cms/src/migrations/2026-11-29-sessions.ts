import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';

const getCollection = (payload: Payload, slug: string) => {
  const collection = payload.db.collections[slug]?.collection;
  if (!collection) throw new Error(`The collection ${slug} is not in the config.`);
  return collection;
};

interface Membership {
  tenant?: unknown;
  membershipKey?: string;
}

/**
 * Moves sessions out of the accounts, so everybody signs in again once. Gives each membership a
 * key, and existing personal feeds the key of their membership.
 */
export async function up(payload: Payload): Promise<void> {
  const sessions = getCollection(payload, 'account-sessions');
  await sessions.createIndex({ hash: 1 }, { unique: true });
  await sessions.createIndex({ userId: 1 });
  await sessions.createIndex({ endsAt: 1 }, { expireAfterSeconds: 0 });
  await getCollection(payload, 'invitations').createIndex({ invitedById: 1 });
  await getCollection(payload, 'invitations').createIndex({ accountId: 1 });
  const users = getCollection(payload, 'users');
  const feeds = getCollection(payload, 'feed-keys');
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
