import type { Payload, PayloadRequest } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { scheduledActions, type ScheduledChange, sortChanges } from './scheduled-change.ts';

/**
 * Reads what is scheduled in these scopes, by document; of one document when it is given. Reads as
 * the system: the caller checks who may know it.
 */
export async function readScheduledChanges(
  payload: Payload,
  { scopes, documentId }: { scopes: readonly string[]; documentId?: string },
  req?: PayloadRequest,
): Promise<ReadonlyMap<string, ScheduledChange[]>> {
  const { docs } = await asSystem(payload, req).find({
    collection: 'scheduled-changes',
    where: {
      and: [
        { scope: { in: [...scopes] } },
        ...(documentId === undefined ? [] : [{ documentId: { equals: documentId } }]),
      ],
    },
    pagination: false,
  });
  const byDocument = Map.groupBy(docs, (row) => row.documentId);
  return new Map(
    [...byDocument].map(([id, rows]) => [
      id,
      sortChanges(
        rows.flatMap(({ action, day, failedAt }) => {
          const known = scheduledActions.find((one) => one === action);
          return known ? [{ action: known, day, hasFailed: Boolean(failedAt) }] : [];
        }),
      ),
    ]),
  );
}
