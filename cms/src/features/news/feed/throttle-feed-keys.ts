import type { PayloadRequest } from 'payload';
import { getClock } from '#platform/clock/clock.ts';
import { getClient } from '#platform/http/get-client.ts';
import { incrementCounter, toCounterKey, readCounter, toWindow } from '#platform/http/counters.ts';

const hourMs = 3_600_000;

/**
 * Different wrong keys of one client in an hour: more than a town hall has addresses that ended.
 */
const maxWrongKeysPerClient = 60;

const toClientCounterKey = (req: PayloadRequest, now: Date): string =>
  toCounterKey('feed-client', getClient(req), toWindow(now, hourMs));

/** Did this client try so many keys that it must wait? */
export async function hasTriedTooMany(req: PayloadRequest): Promise<boolean> {
  const now = getClock(req.payload).now();
  const row = await readCounter(req.payload, toClientCounterKey(req, now), now);
  return (row?.count ?? 0) >= maxWrongKeysPerClient;
}

/**
 * Counts a wrong key once an hour: a reader that goes on asking for a feed that ended is no
 * guesser.
 */
export async function countWrongKey(req: PayloadRequest, key: string): Promise<void> {
  const now = getClock(req.payload).now();
  const end = new Date((Math.floor(now.getTime() / hourMs) + 1) * hourMs);
  const client = getClient(req);
  const counterKey = toCounterKey('feed-key', client, key.slice(0, 200), toWindow(now, hourMs));
  if ((await incrementCounter(req.payload, counterKey, end)) > 1) return;
  await incrementCounter(req.payload, toClientCounterKey(req, now), end);
}
