import type { Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';

/** After how many answers the shown count changes: what differs between two days is a group. */
const step = 10;

/** What editors see: answers up to the last full ten. */
export interface ShownVotes {
  useful: number;
  total: number;
}

const findRow = async (payload: Payload, tenantId: string, moduleId: string, req?: object) => {
  const { docs } = await asSystem(payload, req).find({
    collection: 'lesson-votes',
    where: { and: [{ tenantId: { equals: tenantId } }, { moduleId: { equals: moduleId } }] },
    limit: 1,
    pagination: false,
  });
  return docs[0];
};

/** Counts an answer to "Heb je hier iets aan?", without who gives it. */
export const countVote = (
  payload: Payload,
  { tenantId, moduleId, isUseful }: { tenantId: string; moduleId: string; isUseful: boolean },
): Promise<void> =>
  inTransaction(payload, async (req) => {
    const row = await findRow(payload, tenantId, moduleId, req);
    const useful = (row?.useful ?? 0) + (isUseful ? 1 : 0);
    const total = (row?.total ?? 0) + 1;
    const isFull = total % step === 0;
    const data = {
      tenantId,
      moduleId,
      useful,
      total,
      shownUseful: isFull ? useful : (row?.shownUseful ?? 0),
      shownTotal: isFull ? total : (row?.shownTotal ?? 0),
    };
    const system = asSystem(payload, req);
    if (row) await system.update({ collection: 'lesson-votes', id: row.id, data });
    else await system.create({ collection: 'lesson-votes', data });
  });

/**
 * Reads the answers about a lesson in one municipality; null while there are fewer than ten. The
 * caller checks who may know it.
 */
export async function readShownVotes(
  payload: Payload,
  tenantId: string,
  moduleId: string,
): Promise<ShownVotes | null> {
  const row = await findRow(payload, tenantId, moduleId);
  if (!row || row.shownTotal < step) return null;
  return { useful: row.shownUseful, total: row.shownTotal };
}
