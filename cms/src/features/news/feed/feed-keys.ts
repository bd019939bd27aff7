import { createHash, randomBytes } from 'node:crypto';
import type { PayloadRequest, Where } from 'payload';
import { deleteEach } from '#platform/access/delete-each.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { isReopenedSince } from '#features/municipalities';
import type { FeedKey } from '../../../payload-types.ts';

/** The owner of a feed: a person in one municipality. */
export interface FeedOwner {
  userId: string;
  tenantId: string;
  /** Key of the membership that the feed belongs to: a feed of an earlier membership has ended. */
  membershipKey: string;
}

const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

const whereOwnedBy = ({ userId, tenantId }: Omit<FeedOwner, 'membershipKey'>): Where => ({
  and: [{ userId: { equals: userId } }, { tenantId: { equals: tenantId } }],
});

/** Ends every feed that the filter matches. */
export async function deleteFeedKeys(req: PayloadRequest, where: Where): Promise<void> {
  await deleteEach(req.payload, { collection: 'feed-keys', where }, req);
}

/** Ends the feed of one person in one municipality, if there is one. */
export const endFeed = (req: PayloadRequest, owner: FeedOwner): Promise<void> =>
  deleteFeedKeys(req, whereOwnedBy(owner));

/**
 * Creates a key for a person's feed, which replaces the previous one. Only its digest is stored, so
 * the caller must show the key now. Call it in a transaction.
 */
export async function createFeedKey(req: PayloadRequest, owner: FeedOwner): Promise<string> {
  const key = randomBytes(32).toString('base64url');
  await endFeed(req, owner);
  await asSystem(req.payload, req).create({
    collection: 'feed-keys',
    data: { hash: hashKey(key), ...owner },
  });
  return key;
}

async function findFeedKey(req: PayloadRequest, where: Where): Promise<FeedKey | null> {
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'feed-keys',
    where,
    limit: 1,
    pagination: false,
  });
  return docs[0] ?? null;
}

/** Finds the feed of a key; null when the key is unknown or the feed ended. */
export const findFeedByKey = (req: PayloadRequest, key: string): Promise<FeedKey | null> =>
  findFeedKey(req, { hash: { equals: hashKey(key) } });

/**
 * Reads when a person created their feed; null without one, and when it has ended: it belongs to an
 * earlier membership, or is older than the last archiving of the municipality.
 */
export async function readFeedCreatedAt(
  req: PayloadRequest,
  owner: FeedOwner,
): Promise<string | null> {
  const row = await findFeedKey(req, whereOwnedBy(owner));
  if (row?.membershipKey !== owner.membershipKey) return null;
  const isEnded = await isReopenedSince(
    req.payload,
    [owner.tenantId],
    new Date(row.createdAt),
    req,
  );
  return isEnded ? null : row.createdAt;
}
