import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { actorOf } from '../access/actor.ts';
import type { User } from '../payload-types.ts';
import { dropFeedKeys } from './feed-keys.ts';

/** Who leaves a municipality leaves its feed, in the same transaction. */
export const endLostFeeds: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const user = doc as User;
  const kept = actorOf(user)?.memberships;
  const before = actorOf(previousDoc as User | undefined)?.memberships.keys() ?? [];
  const lost = [...before].filter((tenant) => !kept?.has(tenant));
  if (lost.length > 0) {
    await dropFeedKeys(req, {
      and: [{ userId: { equals: user.id } }, { tenantId: { in: lost } }],
    });
  }
  return doc as unknown;
};

/** An account that goes takes its feeds along. */
export const endFeedsOfAccount: CollectionAfterDeleteHook = async ({ id, req }) => {
  await dropFeedKeys(req, { userId: { equals: String(id) } });
};
