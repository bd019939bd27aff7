import type { PayloadRequest } from 'payload';
import { findMembershipKey } from '#features/accounts';
import { asSystem } from '#platform/access/system-client.ts';
import { isReopenedSince, whereNotArchived } from '#features/municipalities';
import { ContentReader } from '#features/content';
import { type ArticleParent, readSiteNews } from '../server/read-site-news.ts';
import { findBySlug } from '#platform/slugs/slug-history.ts';
import type { Municipality } from '../../../payload-types.ts';
import { countWrongKey, hasTriedTooMany } from './throttle-feed-keys.ts';
import { findFeedByKey } from './feed-keys.ts';

/** The feed of a municipality. */
export interface FeedParent {
  municipality: Municipality;
  items: ArticleParent[];
}

type FeedAnswer =
  { status: 'OPEN'; feed: FeedParent } | { status: 'NOT_FOUND' | 'TOO_MANY'; feed: null };

/** What a feed reader shows at once. */
const firstPage = { page: 1, limit: 20 };

/**
 * The municipality whose feed this key opens: at this address, not archived, and the owner of the
 * key still there.
 */
async function findMunicipalityByKey(req: PayloadRequest, slug: string, key: string) {
  const owner = await findFeedByKey(req, key);
  if (!owner) return null;
  const system = asSystem(req.payload, req);
  const user = await system.findByID({
    collection: 'users',
    id: owner.userId,
    disableErrors: true,
  });
  // The very membership that the key was made in: who left and came back makes another.
  const membershipKey = findMembershipKey(user, owner.tenantId);
  if (!membershipKey || membershipKey !== owner.membershipKey) return null;
  const madeAt = new Date(owner.createdAt);
  if (await isReopenedSince(req.payload, [owner.tenantId], madeAt, req)) return null;
  const { docs } = await system.find({
    collection: 'municipalities',
    where: { and: [{ id: { equals: owner.tenantId } }, whereNotArchived] },
    pagination: false,
  });
  return findBySlug<Municipality>(docs, slug) ?? null;
}

/**
 * Serves the news for the key of a personal feed. Every rejection has the same answer, whatever the
 * reason.
 */
export async function readSiteFeed(
  req: PayloadRequest,
  slug: string,
  key: string,
): Promise<FeedAnswer> {
  if (await hasTriedTooMany(req)) return { status: 'TOO_MANY', feed: null };
  const municipality = await findMunicipalityByKey(req, slug, key);
  if (!municipality) {
    await countWrongKey(req, key);
    return { status: 'NOT_FOUND', feed: null };
  }
  const { items } = await readSiteNews(new ContentReader(req, municipality), firstPage);
  return { status: 'OPEN', feed: { municipality, items } };
}
