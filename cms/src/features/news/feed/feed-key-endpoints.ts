import type { Endpoint, PayloadRequest } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { findMembershipKey } from '#features/accounts';
import { findSiteAccess } from '#features/municipalities';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { newsMessages } from '../messages.ts';
import { limitOwnWrites } from '#platform/rate-limits/limit-requests.ts';
import { endFeed, type FeedOwner, createFeedKey } from './feed-keys.ts';

/**
 * Who asks, as somebody who belongs to the municipality of the route. To everybody else there is
 * nothing here, whether or not the municipality exists.
 */
async function requireMember(req: PayloadRequest): Promise<FeedOwner & { staffOnly: boolean }> {
  const actor = toActor(req.user);
  const access = await findSiteAccess(req, String(req.routeParams?.['municipality']));
  const municipality = access.status === 'OPEN' ? access.municipality : null;
  const membershipKey = municipality && findMembershipKey(req.user, municipality.id);
  if (!actor || !municipality || !membershipKey) throw userError(messages.errors.notFound, 404);
  await limitOwnWrites(req, 'feed', actor.id);
  const { id: tenantId, visibility } = municipality;
  return { userId: actor.id, tenantId, membershipKey, staffOnly: visibility === 'staff' };
}

const noStore = { headers: { 'Cache-Control': 'private, no-store' } };

/**
 * A new personal address of the feed; the one before ends. A municipality that is open to all has
 * one for everybody.
 */
const createEndpoint: Endpoint = {
  path: '/site-feeds/:municipality',
  method: 'post',
  handler: async (req) => {
    const { staffOnly, ...owner } = await requireMember(req);
    if (!staffOnly) throw userError(newsMessages.errors.feedIsOpen, 409);
    const key = await inTransaction(req.payload, (transaction) =>
      createFeedKey(transaction, owner),
    );
    return Response.json({ key }, noStore);
  },
};

const endEndpoint: Endpoint = {
  path: '/site-feeds/:municipality/end',
  method: 'post',
  handler: async (req) => {
    const { staffOnly: _staffOnly, ...owner } = await requireMember(req);
    await endFeed(req, owner);
    return Response.json({ ended: true }, noStore);
  },
};

/** Routes by which somebody makes and ends the personal address of their feed. */
export const feedKeyEndpoints: Endpoint[] = [createEndpoint, endEndpoint];
