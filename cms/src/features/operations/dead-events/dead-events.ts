import { getKnownEvents } from '#platform/events/known-events.ts';
import type { Payload, PayloadRequest } from 'payload';
import { getDriverSession, driverCollection } from '#platform/access/driver-collection.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { writeAuditEntry } from '#platform/audit/write-audit-entry.ts';
import { deadEventsMessages as messages } from './dead-events-messages.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { readOutboxLag, type OutboxLag } from '#platform/events/outbox-lag.ts';
import { readableId, rowId, rowIds } from '#platform/db/object-ids.ts';
import { isNumber, isText } from '@digivaardig/contracts/guards';
import { documentId } from '@digivaardig/contracts/ids';
import { toMoment } from '@digivaardig/contracts/moments';

/** An event that no worker retries by itself. It names no person, as outbox rows name none. */
export interface DeadEvent {
  id: string;
  type: string;
  /** The task of the event's job, in Dutch. */
  task: string;
  /** Name of the municipality; null for all of them, an empty text when it was deleted. */
  municipality: string | null;
  since: string;
  attempts: number;
  code: string;
}

export interface DeadEvents extends OutboxLag {
  events: DeadEvent[];
}

/** The task of an event, as its feature describes it. */
const getTask = (payload: Payload, type: string): string =>
  getKnownEvents(payload).get(type)?.task ?? messages.unknownTask;

/** A row as it is stored, which an import or an earlier version may have damaged. */
interface Row {
  _id: unknown;
  type?: unknown;
  tenantId?: unknown;
  createdAt?: unknown;
  attempts?: unknown;
  errorCode?: unknown;
}

const toText = (value: unknown): string => (isText(value) ? value : '');
const toDocumentId = (value: unknown): string | null => documentId.safeParse(value).data ?? null;

/** More than anybody reads; the lag states the total. */
const maxShown = 100;

/** Lists the dead events, the oldest first, with the lag of the outbox. */
export async function listDeadEvents(payload: Payload, now: Date): Promise<DeadEvents> {
  const rows = await driverCollection(payload, 'outbox')
    .find<Row>(
      { ...readableId, state: 'dead' },
      { sort: { createdAt: 1, _id: 1 }, limit: maxShown },
    )
    .toArray();
  const { docs } = await asSystem(payload).find({
    collection: 'municipalities',
    select: { name: true },
    pagination: false,
    where: { id: { in: rows.flatMap(({ tenantId }) => toDocumentId(tenantId) ?? []) } },
  });
  const names = new Map(docs.map(({ id, name }) => [id, name]));
  return {
    ...(await readOutboxLag(payload, now)),
    events: rows.map(({ _id, type, tenantId, createdAt, attempts, errorCode }) => ({
      id: String(_id),
      type: toText(type),
      task: getTask(payload, toText(type)),
      // An id has the second in which it was made.
      since: toMoment(createdAt) ?? rowId(payload, String(_id)).getTimestamp().toISOString(),
      municipality: tenantId ? (names.get(toText(tenantId)) ?? '') : null,
      attempts: isNumber(attempts) ? attempts : 0,
      code: toText(errorCode),
    })),
  };
}

/**
 * Makes dead events new, so that the relay queues them again. They keep their number of attempts.
 * Writes one audit entry.
 * @param ids the events to retry; all dead events when omitted
 * @returns the number of events that were still dead
 */
export const retryDeadEvents = (req: PayloadRequest, ids?: readonly string[]): Promise<number> =>
  inTransaction(
    req.payload,
    async (transaction) => {
      const { payload } = transaction;
      const session = await getDriverSession(transaction);
      const rows = driverCollection(payload, 'outbox');
      const _id = ids ? { $in: rowIds(payload, ids) } : readableId._id;
      const where = { state: 'dead', _id };
      const first = await rows.findOne<Row>(where, session);
      if (!first) return 0;
      const { modifiedCount } = await rows.updateMany(where, { $set: { state: 'new' } }, session);
      const isSingle = modifiedCount === 1;
      const name = isSingle
        ? getTask(payload, toText(first.type))
        : messages.log.many(modifiedCount);
      await writeAuditEntry(transaction, {
        kind: 'event',
        tenant: isSingle ? toDocumentId(first.tenantId) : null,
        subject: { id: isSingle ? String(first._id) : 'outbox', name },
        from: [messages.log.from],
        to: [messages.log.to],
      });
      return modifiedCount;
    },
    req,
  );
