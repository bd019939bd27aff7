import type { PayloadRequest } from 'payload';
import { actorCan, actorOf } from '../../access/actor.ts';
import { asSystem } from '../../access/system.ts';
import { notArchived } from '../../archive/is-archived.ts';
import type { Municipality } from '../../payload-types.ts';

/** What a caller gets to see of a municipality's site. */
export type SiteAccess =
  | { status: 'OPEN'; municipality: Municipality }
  | { status: 'SIGN_IN' | 'NO_ACCESS' | 'NOT_FOUND' };

/**
 * The one place that decides whether somebody may see a municipality's site, files and feed included.
 * Public: everybody. For staff: people with a membership there, and who administers the programme.
 * Archived: nobody.
 */
export async function siteAccess(req: PayloadRequest, slug: string): Promise<SiteAccess> {
  const found = await asSystem(req.payload, req).find({
    collection: 'municipalities',
    where: { and: [{ slug: { equals: slug } }, notArchived] },
    limit: 1,
    pagination: false,
  });
  const municipality = found.docs[0];
  if (!municipality) return { status: 'NOT_FOUND' };
  if (municipality.visibility === 'public') return { status: 'OPEN', municipality };
  const actor = actorOf(req.user);
  if (!actor) return { status: 'SIGN_IN' };
  return actorCan.openStaffSite(actor, municipality.id)
    ? { status: 'OPEN', municipality }
    : { status: 'NO_ACCESS' };
}
