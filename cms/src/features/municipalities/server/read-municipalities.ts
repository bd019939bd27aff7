import { ALL_TENANTS } from '@digivaardig/contracts/invalidation-log';
import type { PayloadRequest, Where } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { TrackedCache } from '#platform/cache/tracked-cache.ts';
import type { Municipality } from '../../../payload-types.ts';
import { whereNotArchived } from './is-archived.ts';

/** How many lists are in memory: those of people with the same memberships are one. */
const maxLists = 1000;

const lists = new TrackedCache<readonly Municipality[]>(maxLists);

/** Reads municipalities that are not archived, in order of name: those with these ids, or all. */
export function readMunicipalities(
  req: PayloadRequest,
  ids?: readonly string[],
): Promise<readonly Municipality[]> {
  const where: Where = ids
    ? { and: [whereNotArchived, { id: { in: [...ids] } }] }
    : whereNotArchived;
  const key = ids ? [...ids].sort().join(' ') : 'all';
  return lists.read(req, { key, tenantId: ALL_TENANTS }, async () => {
    const { docs } = await asSystem(req.payload, req).find({
      collection: 'municipalities',
      where,
      sort: 'name',
      pagination: false,
    });
    return docs;
  });
}
