import type { Payload } from 'payload';
import { toDigest } from '#platform/rate-limits/rate-limit.ts';

export const getRateLimits = (payload: Payload) =>
  payload.db.collections['rate-limits']!.collection;

const toKey = (name: string, who: string[]) => `${name}:${toDigest(who)}`;

/** Sets the count of a limit, for a period that ends after so many milliseconds. */
export async function setRateLimit(
  payload: Payload,
  name: string,
  who: string[],
  { points, ms }: { points: number; ms: number },
): Promise<void> {
  const row = { points, expire: new Date(Date.now() + ms) };
  await getRateLimits(payload).updateOne(
    { key: toKey(name, who) },
    { $set: row },
    { upsert: true },
  );
}

/** Reads the count of a limit; 0 when nothing was counted. */
export async function readRateLimit(payload: Payload, name: string, who: string[]) {
  const row = await getRateLimits(payload).findOne<{ points: number }>({ key: toKey(name, who) });
  return row?.points ?? 0;
}
