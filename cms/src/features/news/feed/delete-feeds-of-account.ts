import type { CollectionAfterDeleteHook } from 'payload';
import { deleteFeedKeys } from './feed-keys.ts';

/** An account that goes takes its feeds along. */
export const deleteFeedsOfAccount: CollectionAfterDeleteHook = async ({ id, req }) => {
  await deleteFeedKeys(req, { userId: { equals: String(id) } });
};
