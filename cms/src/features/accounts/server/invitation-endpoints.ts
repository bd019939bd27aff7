import type { Endpoint, PayloadRequest } from 'payload';
import { canEverywhere, listMunicipalitiesWhere } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Invitation } from '../../../payload-types.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { requireActor } from './require-actor.ts';
import { inviteEndpoint } from './invite-endpoint.ts';
import { canManageInvitation } from './can-manage.ts';
import { createInvitationLink, deleteLinks } from './one-time-link.ts';

/**
 * Finds the open invitation of the route, if the user may manage it.
 * @throws APIError 404
 */
async function requireInvitation(req: PayloadRequest): Promise<Invitation> {
  const actor = requireActor(req);
  const invitation = await asSystem(req.payload).findByID({
    collection: 'invitations',
    id: String(req.routeParams?.['id']),
    disableErrors: true,
  });
  if (!invitation || !canManageInvitation(actor, invitation))
    throw userError(messages.errors.notFound, 404);
  return invitation;
}

/** Lists the open invitations that the user may manage. */
const listEndpoint: Endpoint = {
  path: '/invitations',
  method: 'get',
  handler: async (req) => {
    const actor = requireActor(req);
    const mine = listMunicipalitiesWhere(actor, 'users.update');
    const isProgrammeWide = canEverywhere(actor, 'users.update');
    const { docs } = await asSystem(req.payload).find({
      collection: 'invitations',
      where: isProgrammeWide ? {} : { tenantId: { in: mine } },
      sort: '-createdAt',
      limit: 100,
      pagination: false,
    });
    const visible = docs.filter((one) => canManageInvitation(actor, one));
    return Response.json({
      invitations: visible.map(({ id, name, email, tenantId, createdAt }) => ({
        id,
        name,
        email,
        tenantId,
        createdAt,
      })),
    });
  },
};

/** Creates a link to hand over, for a colleague whom mail does not reach. */
const linkEndpoint: Endpoint = {
  path: '/invitations/:id/link',
  method: 'post',
  handler: async (req) => {
    const invitation = await requireInvitation(req);
    const link = await createInvitationLink(req.payload, invitation, req.user);
    return Response.json({ link });
  },
};

/** Withdraws an invitation and ends its links. */
const withdrawEndpoint: Endpoint = {
  path: '/invitations/:id/withdraw',
  method: 'post',
  handler: async (req) => {
    const { id } = await requireInvitation(req);
    await inTransaction(req.payload, async (transaction) => {
      await deleteLinks(transaction, id);
      await asSystem(req.payload, transaction).delete({ collection: 'invitations', id });
    });
    return Response.json({ withdrawn: true });
  },
};

/** Endpoints of invitations. */
export const invitationEndpoints: Endpoint[] = [
  inviteEndpoint,
  listEndpoint,
  linkEndpoint,
  withdrawEndpoint,
];
