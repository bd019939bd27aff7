import { ALL_TENANTS } from '@digivaardig/contracts/invalidation-log';
import { TrackedCache } from '#platform/cache/tracked-cache.ts';
import { can } from '@digivaardig/contracts/roles';
import type { PayloadRequest } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { isSlug } from '#platform/slugs/slug.ts';
import { findBySlug } from '#platform/slugs/slug-history.ts';
import type { Municipality } from '../../../payload-types.ts';

/** How many addresses have their municipality in memory. */
const maxAddresses = 1000;

const bySlug = new TrackedCache<Municipality | undefined>(maxAddresses);

/**
 * The municipality at this address, or the one that moved away from it. A change of any
 * municipality may change the answer, since another one may have got the address.
 */
const readBySlug = (req: PayloadRequest, slug: string): Promise<Municipality | undefined> =>
  bySlug.read(req, { key: slug, tenantId: ALL_TENANTS }, async () => {
    const { docs } = await asSystem(req.payload, req).find({
      collection: 'municipalities',
      where: { or: [{ slug: { equals: slug } }, { formerSlugs: { in: [slug] } }] },
      pagination: false,
    });
    return findBySlug(docs, slug);
  });

/** What a caller may see of a municipality's site. */
export type SiteAccess =
  | { status: 'OPEN'; municipality: Municipality }
  | { status: 'SIGN_IN' | 'NO_ACCESS' | 'NOT_FOUND' };

/**
 * Whether a caller may see a municipality's site as it is published. A public site is for everybody.
 * A site for staff is for people with a membership there, and for programme administrators.
 */
export function canOpenSite(
  req: PayloadRequest,
  { id, visibility }: Pick<Municipality, 'id' | 'visibility'>,
): boolean {
  const actor = toActor(req.user);
  return visibility === 'public' || (actor !== null && can(actor, 'site.open', id));
}

/**
 * Decides whether a caller may see a municipality's site, its files and its feed; no other code
 * decides it. Drafts are for its editors. An archived site is for
 * nobody. Former addresses lead to the municipality too.
 */
export async function findSiteAccess(
  req: PayloadRequest,
  slug: string,
  { draft = false } = {},
): Promise<SiteAccess> {
  // Addresses that nobody can have take no memory.
  const municipality = isSlug(slug) ? await readBySlug(req, slug) : undefined;
  // An archived municipality holds its addresses, so that links to it never lead to another one.
  if (!municipality || municipality.archivedAt) return { status: 'NOT_FOUND' };
  if (!draft && canOpenSite(req, municipality)) return { status: 'OPEN', municipality };
  const actor = toActor(req.user);
  if (!actor) return { status: 'SIGN_IN' };
  return draft && can(actor, 'site.preview', municipality.id)
    ? { status: 'OPEN', municipality }
    : { status: 'NO_ACCESS' };
}
