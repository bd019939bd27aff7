import { getKnownEvents } from '#platform/events/known-events.ts';
import type { Payload, PayloadRequest } from 'payload';
import { getDriverSession, driverCollection } from '#platform/access/driver-collection.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { writeAuditEntry } from '#platform/audit/write-audit-entry.ts';
import { stuckEventsMessages as messages } from './stuck-events-messages.ts';
import { inTransaction } from '#platform/db/unit-of-work.ts';
import { outboxLag, type OutboxLag } from '#platform/events/outbox-lag.ts';
import { rowIds } from '#platform/db/object-ids.ts';

/** An event that nobody will try again by itself. It names no person: the rows do not either. */
export interface StuckEvent {
  id: string;
  type: string;
  /** What had to be done. */
  task: string;
  /** Name of the municipality; null when it concerns all, an empty text when it is gone. */
  municipality: string | null;
  since: string;
  attempts: number;
  code: string;
}

export interface StuckEvents extends OutboxLag {
  events: StuckEvent[];
}

/** What had to be done, as the feature of the event says it. */
const getTask = (payload: Payload, type: string): string =>
  getKnownEvents(payload).get(type)?.task ?? messages.unknownTask;

interface Row {
  _id: unknown;
  type?: string;
  tenantId?: string | null;
  createdAt: Date;
  attempts?: number;
  errorCode?: string;
}

/** More than somebody reads; the count says how many there are. */
const maxShown = 100;

/** What got stuck, the oldest first, and what waits. */
export async function readStuckEvents(payload: Payload, now: Date): Promise<StuckEvents> {
  const rows = await driverCollection(payload, 'outbox')
    .find<Row>({ state: 'dead' }, { sort: { createdAt: 1, _id: 1 }, limit: maxShown })
    .toArray();
  const { docs } = await asSystem(payload).find({
    collection: 'municipalities',
    select: { name: true },
    pagination: false,
    where: { id: { in: rows.flatMap(({ tenantId }) => tenantId ?? []) } },
  });
  const names = new Map(docs.map(({ id, name }) => [id, name]));
  return {
    ...(await outboxLag(payload, now)),
    events: rows.map(({ _id, type, tenantId, createdAt, attempts, errorCode }) => ({
      id: String(_id),
      type: type ?? '',
      task: getTask(payload, type ?? ''),
      since: createdAt.toISOString(),
      municipality: tenantId ? (names.get(tenantId) ?? '') : null,
      attempts: attempts ?? 0,
      code: errorCode ?? '',
    })),
  };
}

/**
 * Opens stuck events again, so that the relay queues them anew; how often they failed stays. Noted
 * in the log.
 * @param ids which ones; all of them without
 * @returns how many were still stuck
 */
export const retryDeadEvents = (req: PayloadRequest, ids?: readonly string[]): Promise<number> =>
  inTransaction(
    req.payload,
    async (transaction) => {
      const { payload } = transaction;
      const session = await getDriverSession(transaction);
      const rows = driverCollection(payload, 'outbox');
      const where = { state: 'dead', ...(ids ? { _id: { $in: rowIds(payload, ids) } } : {}) };
      const first = await rows.findOne<Row>(where, session);
      if (!first) return 0;
      const { modifiedCount } = await rows.updateMany(where, { $set: { state: 'new' } }, session);
      const isSingle = modifiedCount === 1;
      const name = isSingle ? getTask(payload, first.type ?? '') : messages.log.many(modifiedCount);
      await writeAuditEntry(transaction, {
        kind: 'event',
        tenant: (isSingle && first.tenantId) || null,
        subject: { id: isSingle ? String(first._id) : 'outbox', name },
        from: [messages.log.from],
        to: [messages.log.to],
      });
      return modifiedCount;
    },
    req,
  );
