import type { Payload, PayloadRequest } from 'payload';
import { asSystem } from '../access/system.ts';
import { clockOf } from '../clock/clock.ts';
import type { Outbox } from '../payload-types.ts';

const modelOf = (payload: Payload) => {
  const model = payload.db.collections['outbox'];
  if (!model) throw new Error('The collection outbox is not in the config.');
  return model;
};

/** The oldest events that nobody queued yet. */
export const newEvents = async (payload: Payload, limit: number): Promise<Outbox[]> =>
  (
    await asSystem(payload).find({
      collection: 'outbox',
      where: { state: { equals: 'new' } },
      sort: 'createdAt',
      limit,
      pagination: false,
    })
  ).docs;

/** Events that were queued up to this moment and are not done: lost with Redis, or their worker died. */
export const staleEvents = async (
  payload: Payload,
  before: Date,
  limit: number,
): Promise<Outbox[]> =>
  (
    await asSystem(payload).find({
      collection: 'outbox',
      where: {
        state: { equals: 'queued' },
        queuedAt: { less_than_equal: before.toISOString() },
      },
      sort: 'queuedAt',
      limit,
      pagination: false,
    })
  ).docs;

/** Marks an event as queued, unless its consumer was faster. */
export async function markQueued(payload: Payload, id: string, at: Date): Promise<void> {
  await modelOf(payload).updateOne(
    { _id: id, state: { $in: ['new', 'queued'] } },
    { $set: { state: 'queued', queuedAt: at } },
  );
}

/** After its last attempt an event waits, with its error code, for somebody to open it again. */
export async function markDead(payload: Payload, id: string, errorCode: string): Promise<void> {
  await modelOf(payload).updateOne(
    { _id: id, state: { $ne: 'done' } },
    { $set: { state: 'dead', errorCode, handovers: 0 }, $inc: { attempts: 1 } },
  );
}

/**
 * Notes, in the transaction of the effect, that this consumer handled this event. The unique key makes a second effect
 * impossible: the transaction fails with a duplicate.
 */
export async function completeEvent(
  req: PayloadRequest,
  consumer: string,
  event: string,
): Promise<void> {
  const system = asSystem(req.payload, req);
  await system.create({
    collection: 'processed-events',
    data: {
      ...{ key: `${consumer}-${event}`, consumer, event },
      handledAt: clockOf(req.payload).now().toISOString(),
    },
  });
  await system.update({ collection: 'outbox', id: event, data: { state: 'done' } });
}

/**
 * Notes that a mail is about to be handed over. What becomes of a handover that was not answered nobody knows, so a
 * second one is the last.
 * @returns false when there were two
 */
export async function claimHandover(payload: Payload, id: string): Promise<boolean> {
  const claimed = await modelOf(payload).updateOne(
    { _id: id, handovers: { $not: { $gte: 2 } } },
    { $inc: { handovers: 1 } },
  );
  return claimed.modifiedCount === 1;
}

/** Takes a handover back: the mail server said that it did not take the mail. */
export async function returnHandover(payload: Payload, id: string): Promise<void> {
  await modelOf(payload).updateOne({ _id: id }, { $inc: { handovers: -1 } });
}

/** One event by its id; null when it is gone. */
export const readEvent = (payload: Payload, id: string): Promise<Outbox | null> =>
  asSystem(payload).findByID({ collection: 'outbox', id, disableErrors: true });

/** How many events wait, and for how long the oldest has: for the health page. */
export async function outboxLag(
  payload: Payload,
  now: Date,
): Promise<{ waiting: number; dead: number; seconds: number }> {
  const model = modelOf(payload);
  const [waiting, dead, oldest] = await Promise.all([
    model.countDocuments({ state: { $in: ['new', 'queued'] } }),
    model.countDocuments({ state: 'dead' }),
    newEvents(payload, 1),
  ]);
  const since = oldest[0] ? now.getTime() - Date.parse(oldest[0].createdAt) : 0;
  return { waiting, dead, seconds: Math.max(0, Math.round(since / 1000)) };
}
