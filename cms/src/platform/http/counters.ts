import { createHmac } from 'node:crypto';
import { isNumber } from '@digivaardig/contracts/guards';
import type { Payload } from 'payload';
import { driverCollection } from '../access/driver-collection.ts';
import { getClock } from '../clock/clock.ts';
import { env } from '../env.ts';

/** What is counted; part of the key. */
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
 * A digest under our own secret: addresses and accounts cannot be read back, nor tried out, from
 * the database.
 */
export const toCounterKey = (kind: Kind, ...parts: string[]): string =>
  createHmac('sha256', env.PAYLOAD_SECRET)
    .update(JSON.stringify([kind, ...parts]))
    .digest('hex');

const getCounters = (payload: Payload) => driverCollection(payload, 'throttles');

/** A counter that is still valid; the database removes old ones in its own time. */
export async function readCounter(payload: Payload, key: string, now: Date): Promise<Row | null> {
  const row = await getCounters(payload).findOne<Row>({ key });
  return row && row.expiresAt > now ? row : null;
}

/** Adds one, by the database itself, so that parallel requests all count; gives the new count. */
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

/** Takes back what `incrementCounter` counted, as long as the counter is there. */
export async function decrementCounter(payload: Payload, key: string): Promise<void> {
  await getCounters(payload).updateOne({ key, count: { $gt: 0 } }, { $inc: { count: -1 } });
}

/**
 * Writes a counter, if it is still as it was read: of two requests at once, one wins.
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

/** Writes a counter, whatever it was. */
export async function setCounter(
  payload: Payload,
  key: string,
  row: Omit<Row, 'key'>,
): Promise<void> {
  await getCounters(payload).updateOne({ key }, { $set: row }, { upsert: true });
}

/** Forgets a counter. */
export const deleteCounter = (payload: Payload, key: string) =>
  getCounters(payload).deleteMany({ key });

/** The start of the window that a moment lies in, as part of a key: each window counts anew. */
export const toWindow = (now: Date, length: number): string =>
  String(Math.floor(now.getTime() / length));
