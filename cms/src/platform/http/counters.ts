import { createHmac } from 'node:crypto';
import { isNumber } from '@digivaardig/contracts/guards';
import type { Payload } from 'payload';
import { driverCollection } from '../access/driver-collection.ts';
import { getClock } from '../clock/clock.ts';
import { env } from '../env.ts';

/** What a counter counts; part of its key. */
type Kind =
  | 'pair'
  | 'known'
  | 'client'
  | 'account'
  | 'turn'
  | 'turns'
  | 'own'
  | 'rights'
  | 'mail'
  | 'reset-client'
  | 'code-client'
  | 'code'
  | 'feed-key'
  | 'feed-client'
  | 'inviter';

interface Row {
  key: string;
  count: number;
  nextAt?: Date | null;
  expiresAt: Date;
}

/**
 * Creates a key as a digest with our own secret, so that nobody can read or guess addresses and
 * accounts from the database.
 */
export const toCounterKey = (kind: Kind, ...parts: string[]): string =>
  createHmac('sha256', env.PAYLOAD_SECRET)
    .update(JSON.stringify([kind, ...parts]))
    .digest('hex');

const getCounters = (payload: Payload) => driverCollection(payload, 'throttles');

/** Reads a counter that is still valid. The database deletes expired counters later. */
export async function readCounter(payload: Payload, key: string, now: Date): Promise<Row | null> {
  const row = await getCounters(payload).findOne<Row>({ key });
  return row && row.expiresAt > now ? row : null;
}

/** Adds one in the database, so that parallel requests all count; returns the new count. */
export async function incrementCounter(
  payload: Payload,
  key: string,
  expiresAt: Date,
): Promise<number> {
  const row = await getCounters(payload).findOneAndUpdate(
    { key },
    { $inc: { count: 1 }, $setOnInsert: { expiresAt } },
    { upsert: true, returnDocument: 'after' },
  );
  const count: unknown = row?.['count'];
  return isNumber(count) ? count : 1;
}

/** Undoes one `incrementCounter`, if the counter still exists. */
export async function decrementCounter(payload: Payload, key: string): Promise<void> {
  await getCounters(payload).updateOne({ key, count: { $gt: 0 } }, { $inc: { count: -1 } });
}

/**
 * Writes a counter if it is unchanged since it was read: of two concurrent requests one succeeds.
 * @returns whether this one did
 */
export async function replaceCounter(
  payload: Payload,
  key: string,
  before: Row | null,
  after: Omit<Row, 'key'>,
): Promise<boolean> {
  const rows = getCounters(payload);
  if (before) {
    const result = await rows.updateOne({ key, count: before.count }, { $set: after });
    return result.modifiedCount === 1;
  }
  try {
    await rows.deleteMany({ key, expiresAt: { $lte: getClock(payload).now() } });
    await rows.insertOne({ key, ...after });
    return true;
  } catch {
    return false;
  }
}

/** Writes a counter, whatever its value was. */
export async function setCounter(
  payload: Payload,
  key: string,
  row: Omit<Row, 'key'>,
): Promise<void> {
  await getCounters(payload).updateOne({ key }, { $set: row }, { upsert: true });
}

/** Deletes a counter. */
export const deleteCounter = (payload: Payload, key: string) =>
  getCounters(payload).deleteMany({ key });

/**
 * Returns the start of the window that contains a moment, as part of a key: each window has its own
 * count.
 */
export const toWindow = (now: Date, length: number): string =>
  String(Math.floor(now.getTime() / length));
