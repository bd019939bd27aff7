import type { PayloadRequest, Where } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import type { Municipality } from '../../../payload-types.ts';
import { whereNotArchived } from './is-archived.ts';

/** Reads municipalities that are not archived, in order of name: those with these ids, or all. */
export async function readMunicipalities(
  req: PayloadRequest,
  ids?: readonly string[],
): Promise<Municipality[]> {
  const where: Where = ids
    ? { and: [whereNotArchived, { id: { in: [...ids] } }] }
    : whereNotArchived;
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'municipalities',
    where,
    sort: 'name',
    pagination: false,
  });
  return docs;
}
