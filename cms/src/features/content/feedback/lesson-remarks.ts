import { toDay, toInstant } from '@digivaardig/contracts/time';
import type { Payload, Where } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { getClock } from '#platform/clock/clock.ts';

/** What a reader says is wrong. */
export interface Remark {
  id: string;
  text: string;
}

/** Nobody fills the list of an owner: beyond this a remark is refused until some are dealt with. */
const maxOpenRemarks = 200;

/** Keeps a remark for the owner of a text. @returns false when the owner has too many */
export async function addRemark(
  payload: Payload,
  { scope, moduleId, text }: { scope: string; moduleId: string; text: string },
): Promise<boolean> {
  const system = asSystem(payload);
  const where: Where = {
    and: [{ scope: { equals: scope } }, { moduleId: { equals: moduleId } }],
  };
  const { totalDocs } = await system.count({ collection: 'lesson-remarks', where });
  if (totalDocs >= maxOpenRemarks) return false;
  const day = toInstant(toDay(getClock(payload).now()), '00:00').toISOString();
  await system.create({ collection: 'lesson-remarks', data: { scope, moduleId, text, day } });
  return true;
}

/** Reads the open remarks of an owner by lesson; of one lesson when it is given. */
export async function readRemarks(
  payload: Payload,
  scope: string,
  moduleId?: string,
): Promise<ReadonlyMap<string, Remark[]>> {
  const { docs } = await asSystem(payload).find({
    collection: 'lesson-remarks',
    where: {
      and: [
        { scope: { equals: scope } },
        ...(moduleId === undefined ? [] : [{ moduleId: { equals: moduleId } }]),
      ],
    },
    sort: 'day',
    limit: maxOpenRemarks,
    pagination: false,
  });
  const remarks = Map.groupBy(docs, (row) => row.moduleId);
  return new Map(
    [...remarks].map(([id, rows]) => [id, rows.map(({ id, text }) => ({ id, text }))]),
  );
}

/** Deletes a remark that was dealt with; nothing when it belongs to another owner or lesson. */
export async function deleteRemark(
  payload: Payload,
  remark: { id: string; scope: string; moduleId: string },
): Promise<void> {
  await asSystem(payload).delete({
    collection: 'lesson-remarks',
    where: {
      and: [
        { id: { equals: remark.id } },
        { scope: { equals: remark.scope } },
        { moduleId: { equals: remark.moduleId } },
      ],
    },
  });
}
