import type { CollectionAfterDeleteHook } from 'payload';
import { dropFeedKeys } from './feed-keys.ts';

/** An account that goes takes its feeds along. */
export const endFeedsOfAccount: CollectionAfterDeleteHook = async ({ id, req }) => {
  await dropFeedKeys(req, { userId: { equals: String(id) } });
};
