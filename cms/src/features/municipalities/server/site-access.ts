import { can } from '@digivaardig/contracts/roles';
import type { PayloadRequest } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { findBySlug } from '#platform/slugs/slug-history.ts';
import type { Municipality } from '../../../payload-types.ts';

/** What a caller gets to see of a municipality's site. */
export type SiteAccess =
  | { status: 'OPEN'; municipality: Municipality }
  | { status: 'SIGN_IN' | 'NO_ACCESS' | 'NOT_FOUND' };

/**
 * The one place that decides whether somebody may see a municipality's site, files and feed
 * included. Public: everybody. For staff: people with a membership there, and who administers the
 * programme. Drafts: who edits there. Archived: nobody. A municipality that moved is found at its
 * earlier addresses too.
 */
export async function findSiteAccess(
  req: PayloadRequest,
  slug: string,
  { draft = false } = {},
): Promise<SiteAccess> {
  const municipalities = await asSystem(req.payload, req).find({
    collection: 'municipalities',
    where: { or: [{ slug: { equals: slug } }, { formerSlugs: { in: [slug] } }] },
    pagination: false,
  });
  const municipality = findBySlug(municipalities.docs, slug);
  // What is archived keeps its addresses: its links never lead to another municipality.
  if (!municipality || municipality.archivedAt) return { status: 'NOT_FOUND' };
  if (municipality.visibility === 'public' && !draft) return { status: 'OPEN', municipality };
  const actor = toActor(req.user);
  if (!actor) return { status: 'SIGN_IN' };
  return can(actor, draft ? 'site.preview' : 'site.open', municipality.id)
    ? { status: 'OPEN', municipality }
    : { status: 'NO_ACCESS' };
}
