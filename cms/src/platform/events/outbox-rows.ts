import type { Payload, PayloadRequest } from 'payload';
import { asSystem } from '../access/system-client.ts';
import { getDriverSession, driverCollection } from '../access/driver-collection.ts';
import { getClock } from '../clock/clock.ts';
import type { FailureCode } from './failure-codes.ts';
import { readableId, rowId, rowIds } from '../db/object-ids.ts';

/** A row as the relay reads it, not yet validated: the code that queues it parses it. */
export interface RawEvent {
  id: string;
  v: unknown;
  type: unknown;
  tenant: unknown;
}

const projection = { v: 1, type: 1, tenantId: 1 };

const readRows = async (
  payload: Payload,
  where: object,
  sort: Record<string, 1>,
  limit: number,
): Promise<RawEvent[]> => {
  const rows = driverCollection(payload, 'outbox').find(where, { projection, sort, limit });
  return (await rows.toArray()).map(({ _id, v, type, tenantId }) => ({
    id: String(_id),
    v: v as unknown,
    type: type as unknown,
    tenant: (tenantId ?? null) as unknown,
  }));
};

/** Lists the oldest events that are not queued yet. */
export const listNewEvents = (payload: Payload, limit: number): Promise<RawEvent[]> =>
  readRows(payload, { ...readableId, state: 'new' }, { createdAt: 1, _id: 1 }, limit);

/**
 * Lists the events that were queued up to this moment and are not done: Redis lost their job, or
 * the worker died.
 * @param after the last id of the previous page, so that paging always ends
 */
export const listStaleEvents = (
  payload: Payload,
  before: Date,
  limit: number,
  after: string | null = null,
): Promise<RawEvent[]> =>
  readRows(
    payload,
    {
      state: 'queued',
      queuedAt: { $lte: before },
      _id: { ...readableId._id, ...(after ? { $gt: rowId(payload, after) } : {}) },
    },
    { _id: 1 },
    limit,
  );

/** Marks events as queued, except those that a consumer has completed already. */
export async function markQueued(
  payload: Payload,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await driverCollection(payload, 'outbox').updateMany(
    { _id: { $in: rowIds(payload, ids) }, state: { $in: ['new', 'queued'] } },
    { $set: { state: 'queued', queuedAt: at } },
  );
}

/** Marks an event as dead after its last attempt: it waits for an administrator to retry it. */
export async function markDead(payload: Payload, id: string, errorCode: FailureCode) {
  await driverCollection(payload, 'outbox').updateOne(
    { _id: rowId(payload, id), state: { $ne: 'done' } },
    { $set: { state: 'dead', errorCode, handovers: 0 }, $inc: { attempts: 1 } },
  );
}

/** When an event happened; null when it is deleted. */
export async function readEventDate(payload: Payload, id: string): Promise<Date | null> {
  const row = await driverCollection(payload, 'outbox').findOne<{ createdAt: Date }>(
    { _id: rowId(payload, id) },
    { projection: { createdAt: 1 } },
  );
  return row?.createdAt ?? null;
}

/** Lists which of these events are not done. */
export async function listUnfinishedEvents(
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const where = { _id: { $in: rowIds(payload, ids) }, state: { $ne: 'done' } };
  const rows = driverCollection(payload, 'outbox').find(where, { projection: { _id: 1 } });
  return new Set((await rows.toArray()).map(({ _id }) => String(_id)));
}

/** The maximum number of events that one transaction completes. */
const maxPerTransaction = 1000;

/**
 * Finds the events that a consumer completes by handling this one: itself, and all waiting events
 * of these types for the same municipality. Call it before reading the content, since an event that
 * is written later may concern content that was not read.
 * @returns their ids; empty when this event is done or deleted
 */
export async function findCoalescableEvents(
  payload: Payload,
  event: string,
  tenant: string | null,
  types: readonly string[],
): Promise<string[]> {
  const rows = driverCollection(payload, 'outbox');
  const _id = rowId(payload, event);
  const own = await rows.findOne({ _id, state: { $ne: 'done' } }, { projection: { _id: 1 } });
  if (!own) return [];
  // The event itself is always included. Others beyond the maximum are left to the next event.
  const whereSimilar = {
    state: { $in: ['new', 'queued'] },
    tenantId: tenant,
    type: { $in: [...types] },
  };
  const others = await rows
    .find(
      { ...whereSimilar, _id: { ...readableId._id, $ne: _id } },
      { projection: { _id: 1 }, sort: { _id: 1 }, limit: maxPerTransaction - 1 },
    )
    .toArray();
  return [event, ...others.map((row) => String(row._id))];
}

/**
 * Records, in the transaction of the effect, that this consumer handled these events. The unique
 * key prevents a second effect: its transaction fails with a duplicate.
 */
export async function completeEvents(
  req: PayloadRequest,
  consumer: string,
  events: readonly string[],
): Promise<void> {
  const now = getClock(req.payload).now();
  const session = await getDriverSession(req);
  const stamps = { handledAt: now, createdAt: now, updatedAt: now };
  await driverCollection(req.payload, 'processed-events').insertMany(
    events.map((event) => ({ key: `${consumer}-${event}`, consumer, event, ...stamps })),
    session,
  );
  await driverCollection(req.payload, 'outbox').updateMany(
    { _id: { $in: rowIds(req.payload, events) } },
    { $set: { state: 'done', updatedAt: now } },
    session,
  );
}

/** Completes one event. */
export const completeEvent = (
  req: PayloadRequest,
  consumer: string,
  event: string,
): Promise<void> => completeEvents(req, consumer, [event]);

/**
 * Records that a mail is about to be sent. A mail whose server did not answer may have been
 * delivered, so it is sent at most twice.
 * @returns false when it was sent twice
 */
export async function reserveDelivery(payload: Payload, id: string): Promise<boolean> {
  const result = await driverCollection(payload, 'outbox').updateOne(
    { _id: rowId(payload, id), handovers: { $not: { $gte: 2 } } },
    { $inc: { handovers: 1 } },
  );
  return result.modifiedCount === 1;
}

/** Takes back a reservation after the mail server rejected the mail. */
export async function releaseDelivery(payload: Payload, id: string): Promise<void> {
  await driverCollection(payload, 'outbox').updateOne(
    { _id: rowId(payload, id) },
    { $inc: { handovers: -1 } },
  );
}

/** A row of the outbox as a job reads it. */
export interface StoredEvent {
  type: string;
  state: string;
  subjectId?: string | null;
  tenantId?: string | null;
}

/** Reads one event by its id; null when it is deleted. */
export const readEvent = (payload: Payload, id: string): Promise<StoredEvent | null> =>
  asSystem(payload).findByID({ collection: 'outbox', id, disableErrors: true });
