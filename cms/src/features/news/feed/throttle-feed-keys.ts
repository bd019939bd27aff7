import type { PayloadRequest } from 'payload';
import { getClient } from '#platform/http/get-client.ts';
import { RateLimit } from '#platform/rate-limits/rate-limit.ts';

const hour = 3600;

/** More than a town hall has addresses that ended. */
const maxWrongKeys = 60;

/** Different wrong keys of one client. */
const wrongKeys = new RateLimit({ name: 'wrong-feed-keys', points: maxWrongKeys, seconds: hour });

/** One wrong key of one client. */
const repeats = new RateLimit({ name: 'wrong-feed-key', points: 1, seconds: hour });

/** Did this client try so many keys that it must wait? */
export async function hasTriedTooMany(req: PayloadRequest): Promise<boolean> {
  const state = await wrongKeys.read(req.payload, [getClient(req)]);
  return state !== null && state.count >= maxWrongKeys;
}

/**
 * Counts a wrong key once an hour: a reader that goes on asking for a feed that ended is no
 * guesser.
 */
export async function countWrongKey(req: PayloadRequest, key: string): Promise<void> {
  const client = getClient(req);
  const { isExceeded } = await repeats.count(req.payload, [client, key.slice(0, 200)]);
  if (!isExceeded) await wrongKeys.count(req.payload, [client]);
}
