import type { Endpoint, PayloadRequest } from 'payload';
import { canEverywhere, listMunicipalitiesWhere } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction } from '#platform/db/unit-of-work.ts';
import type { Invitation } from '../../../payload-types.ts';
import { refusal } from '#platform/errors/user-error.ts';
import { texts } from '#platform/i18n/messages.ts';
import { adminOf } from './admin-of.ts';
import { invite } from './invite.ts';
import { mayManageInvitation } from './may-manage.ts';
import { createInvitationLink, deleteLinks } from './one-time-link.ts';

/** The open invitation of the route, for who may manage it. */
async function openInvitation(req: PayloadRequest): Promise<Invitation> {
  const actor = adminOf(req);
  const found = await asSystem(req.payload).findByID({
    collection: 'invitations',
    id: String(req.routeParams?.['id']),
    disableErrors: true,
  });
  if (!found || !mayManageInvitation(actor, found)) throw refusal(texts.errors.notFound, 404);
  return found;
}

/** Who was invited and did not accept yet. */
const listInvitations: Endpoint = {
  path: '/invitations',
  method: 'get',
  handler: async (req) => {
    const actor = adminOf(req);
    const mine = listMunicipalitiesWhere(actor, 'users.update');
    const everywhere = canEverywhere(actor, 'users.update');
    const { docs } = await asSystem(req.payload).find({
      collection: 'invitations',
      where: everywhere ? {} : { tenantId: { in: mine } },
      sort: '-createdAt',
      limit: 100,
      pagination: false,
    });
    const open = docs.filter((one) => mayManageInvitation(actor, one));
    return Response.json({
      invitations: open.map(({ id, name, email, tenantId, createdAt }) => ({
        id,
        name,
        email,
        tenantId,
        createdAt,
      })),
    });
  },
};

/** A link to hand over, for a colleague whom mail does not reach. */
const invitationLink: Endpoint = {
  path: '/invitations/:id/link',
  method: 'post',
  handler: async (req) => {
    const invitation = await openInvitation(req);
    const link = await createInvitationLink(req.payload, invitation, req.user);
    return Response.json({ link });
  },
};

/** Withdraws an invitation: its links work no more. */
const withdraw: Endpoint = {
  path: '/invitations/:id/withdraw',
  method: 'post',
  handler: async (req) => {
    const { id } = await openInvitation(req);
    await inTransaction(req.payload, async (transaction) => {
      await deleteLinks(transaction, id);
      await asSystem(req.payload, transaction).delete({ collection: 'invitations', id });
    });
    return Response.json({ withdrawn: true });
  },
};

/** Routes beside the accounts, for the form that invites. */
export const invitationEndpoints: Endpoint[] = [invite, listInvitations, invitationLink, withdraw];
