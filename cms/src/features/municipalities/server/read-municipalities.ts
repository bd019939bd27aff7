import { sortByName } from '@digivaardig/contracts/compare-names';
import { ALL_TENANTS } from '@digivaardig/contracts/invalidation-log';
import type { PayloadRequest, Where } from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { dropDamagedRows } from '#platform/db/drop-damaged-rows.ts';
import { isSlug } from '#platform/slugs/slug.ts';
import { TrackedCache } from '#platform/cache/tracked-cache.ts';
import type { Municipality } from '../../../payload-types.ts';
import { whereNotArchived } from './is-archived.ts';

/** How many lists are in memory: those of people with the same memberships are one. */
const maxLists = 1000;

/** What lists tell of a municipality. */
export type ListedMunicipality = Pick<
  Municipality,
  'id' | 'name' | 'slug' | 'formerSlugs' | 'visibility' | 'demo'
>;

const lists = new TrackedCache<readonly ListedMunicipality[]>(maxLists);

/**
 * Reads municipalities that are not archived, in order of name: those with these ids, or all. One
 * without a name or an address is left out.
 */
export function readMunicipalities(
  req: PayloadRequest,
  ids?: readonly string[],
): Promise<readonly ListedMunicipality[]> {
  const where: Where = ids
    ? { and: [whereNotArchived, { id: { in: [...ids] } }] }
    : whereNotArchived;
  const key = ids ? [...ids].sort().join(' ') : 'all';
  return lists.read(req, { key, tenantId: ALL_TENANTS }, async () => {
    // Without hooks, which would stop at a row without a group of fields.
    const { docs } = await getDatabaseAdapter(req.payload).find<ListedMunicipality>({
      collection: 'municipalities',
      where,
      pagination: false,
      select: { name: true, slug: true, formerSlugs: true, visibility: true, demo: true },
      req,
    });
    return sortByName(
      dropDamagedRows(req.payload, 'municipalities', docs).filter(
        ({ slug, name }) => isSlug(slug) && name,
      ),
    );
  });
}
