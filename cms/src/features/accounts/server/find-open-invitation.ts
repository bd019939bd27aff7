import type { PayloadRequest } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { findArchived, isReopenedSince } from '#features/municipalities';
import { withoutArchived } from '#features/municipalities';
import { getClock } from '#platform/clock/clock.ts';
import type { Invitation } from '../../../payload-types.ts';
import { findAccount } from '../store/find-account.ts';
import { canManageInvitation } from './can-manage.ts';

type Request = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;

/**
 * Whether the inviter may still invite and has lost no right since. Invitations by the system are
 * always trusted.
 */
async function isInviterTrusted(req: Request, invitation: Invitation): Promise<boolean> {
  if (!invitation.invitedById) return true;
  const inviter = await findAccount(req, invitation.invitedById);
  if (!inviter || (inviter.rightsLostVersion ?? 0) > (invitation.invitedByVersion ?? -1))
    return false;
  const actor = toActor(await withoutArchived(req.payload, inviter));
  return actor !== null && canManageInvitation(actor, invitation);
}

/**
 * Finds an invitation that can be accepted; null when it is missing or expired, its municipality is
 * archived, or its inviter could no longer make it.
 */
export async function findOpenInvitation(req: Request, id: string): Promise<Invitation | null> {
  const invitation = await asSystem(req.payload, req).findByID({
    collection: 'invitations',
    id,
    disableErrors: true,
  });
  const now = getClock(req.payload).now();
  if (!invitation || new Date(invitation.expiresAt) <= now) return null;
  const { tenantId } = invitation;
  const tenants = tenantId ? [tenantId] : [];
  if ((await findArchived(req.payload, tenants)).size > 0) return null;
  const madeAt = new Date(invitation.createdAt);
  if (await isReopenedSince(req.payload, tenants, madeAt)) return null;
  return (await isInviterTrusted(req, invitation)) ? invitation : null;
}
