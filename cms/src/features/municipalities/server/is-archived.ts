import type { Payload, PayloadRequest, Where } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';

/** Municipalities that take part now: an archived one is closed to everybody. */
export const whereNotArchived: Where = { archivedAt: { exists: false } };

/**
 * Which of these municipalities are archived; the database decides, never what a session remembers.
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
 * Was one of these municipalities archived and opened again after this moment? Then what began
 * before it is over: archiving ended it.
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
