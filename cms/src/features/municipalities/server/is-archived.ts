import type { Payload, PayloadRequest, Where } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';

/** Matches the municipalities that are not archived. */
export const whereNotArchived: Where = { archivedAt: { exists: false } };

/**
 * Finds which of these municipalities are archived. It reads the database, since a session may be
 * older than the archiving.
 */
export async function findArchived(
  payload: Payload,
  ids: readonly string[],
  req?: PayloadRequest,
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const result = await asSystem(payload, req).find({
    collection: 'municipalities',
    where: { and: [{ id: { in: [...ids] } }, { archivedAt: { exists: true } }] },
    select: {},
    pagination: false,
  });
  return new Set(result.docs.map(({ id }) => id));
}

/**
 * Whether one of these municipalities was archived and restored after this moment. Sessions and
 * links from before it have ended.
 */
export async function isReopenedSince(
  payload: Payload,
  ids: readonly string[],
  moment: Date,
  req?: PayloadRequest,
): Promise<boolean> {
  if (ids.length === 0) return false;
  const result = await asSystem(payload, req).count({
    collection: 'municipalities',
    where: {
      and: [{ id: { in: [...ids] } }, { restoredAt: { greater_than: moment.toISOString() } }],
    },
  });
  return result.totalDocs > 0;
}
