import type { Payload, PayloadRequest } from 'payload';
import { asSystem } from '../access/system-client.ts';
import { getDriverSession, driverCollection } from '../access/driver-collection.ts';
import { getClock } from '../clock/clock.ts';
import type { FailureCode } from './failure-codes.ts';
import { rowId, rowIds } from '../db/object-ids.ts';

/** A row as the relay reads it; whether it is an event at all is for who queues it to see. */
export interface RawEvent {
  id: string;
  v: unknown;
  type: unknown;
  tenant: unknown;
}

const asRead = { v: 1, type: 1, tenantId: 1 };

const read = async (
  payload: Payload,
  where: object,
  sort: Record<string, 1>,
  limit: number,
): Promise<RawEvent[]> => {
  const rows = driverCollection(payload, 'outbox').find(where, { projection: asRead, sort, limit });
  return (await rows.toArray()).map(({ _id, v, type, tenantId }) => ({
    id: String(_id),
    v: v as unknown,
    type: type as unknown,
    tenant: (tenantId ?? null) as unknown,
  }));
};

/** The oldest events that nobody queued yet. */
export const newEvents = (payload: Payload, limit: number): Promise<RawEvent[]> =>
  read(payload, { state: 'new' }, { createdAt: 1, _id: 1 }, limit);

/**
 * Events that were queued up to this moment and are not done: lost with Redis, or their worker died.
 * @param after the last one of the page before, so that going on always ends
 */
export const staleEvents = (
  payload: Payload,
  before: Date,
  limit: number,
  after: string | null = null,
): Promise<RawEvent[]> =>
  read(
    payload,
    {
      state: 'queued',
      queuedAt: { $lte: before },
      ...(after ? { _id: { $gt: rowId(payload, after) } } : {}),
    },
    { _id: 1 },
    limit,
  );

/** Marks events as queued, those excepted whose consumer was faster. */
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

/** After its last attempt an event waits, with its error code, for somebody to open it again. */
export async function markDead(payload: Payload, id: string, errorCode: FailureCode) {
  await driverCollection(payload, 'outbox').updateOne(
    { _id: rowId(payload, id), state: { $ne: 'done' } },
    { $set: { state: 'dead', errorCode, handovers: 0 }, $inc: { attempts: 1 } },
  );
}

/** Those of these events that are not done. */
export async function openEvents(
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const where = { _id: { $in: rowIds(payload, ids) }, state: { $ne: 'done' } };
  const found = driverCollection(payload, 'outbox').find(where, { projection: { _id: 1 } });
  return new Set((await found.toArray()).map(({ _id }) => String(_id)));
}

/** Events that one transaction finishes. */
const atOnce = 1000;

/**
 * The events that a consumer finishes when it handles this one: itself, and all that wait for the same municipality and
 * ask for the same. Read them before looking at the content, since what is written later may not be in what was seen.
 * @returns their ids; empty when this one is done already, or gone
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
  // The event itself always counts; of the others as many as one transaction takes, and the rest
  // with the next event.
  const alike = { state: { $in: ['new', 'queued'] }, tenantId: tenant, type: { $in: [...types] } };
  const others = await rows
    .find(
      { ...alike, _id: { $ne: _id } },
      { projection: { _id: 1 }, sort: { _id: 1 }, limit: atOnce - 1 },
    )
    .toArray();
  return [event, ...others.map((row) => String(row._id))];
}

/**
 * Notes, in the transaction of the effect, that this consumer handled these events. The unique key makes a second effect
 * impossible: the transaction fails with a duplicate.
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

/** The same for one event. */
export const completeEvent = (
  req: PayloadRequest,
  consumer: string,
  event: string,
): Promise<void> => completeEvents(req, consumer, [event]);

/**
 * Notes that a mail is about to be handed over. What becomes of a handover that was not answered nobody knows, so a
 * second one is the last.
 * @returns false when there were two
 */
export async function reserveDelivery(payload: Payload, id: string): Promise<boolean> {
  const claimed = await driverCollection(payload, 'outbox').updateOne(
    { _id: rowId(payload, id), handovers: { $not: { $gte: 2 } } },
    { $inc: { handovers: 1 } },
  );
  return claimed.modifiedCount === 1;
}

/** Takes a handover back: the mail server said that it did not take the mail. */
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

/** One event by its id; null when it is gone. */
export const readEvent = (payload: Payload, id: string): Promise<StoredEvent | null> =>
  asSystem(payload).findByID({ collection: 'outbox', id, disableErrors: true });
