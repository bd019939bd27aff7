import type { Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { env } from '#platform/env.ts';
import { composeMail, type Mail, type MailBuilder } from '#platform/mail/mail.ts';
import type { User } from '../../../payload-types.ts';
import { withoutArchived } from '#features/municipalities';
import { toDisplayName } from '../model/display-name.ts';
import { hasMembership } from '../model/has-membership.ts';
import { accountMailMessages } from './account-mail-messages.ts';
import { findOpenInvitation } from './find-open-invitation.ts';
import { createInvitationLink, createPasswordLink } from './one-time-link.ts';

async function buildInvitationMail(payload: Payload, id: string): Promise<Mail | null> {
  const system = asSystem(payload);
  const invitation = await findOpenInvitation({ payload }, id);
  if (!invitation) return null;
  const { email, invitedBy, tenantId } = invitation;
  const name = toDisplayName(invitation.name);
  const municipality =
    tenantId &&
    (await system.findByID({ collection: 'municipalities', id: tenantId, disableErrors: true }));
  if (tenantId && !municipality) return null;
  const link = await createInvitationLink(payload, invitation);
  const municipalityName = municipality ? municipality.name : null;
  return composeMail(
    { name, address: email },
    accountMailMessages.invitation({
      name,
      invitedBy: toDisplayName(invitedBy ?? '', ''),
      place: municipalityName,
      roles: [...(invitation.roles ?? []), ...(invitation.programmeRoles ?? [])],
      link,
      site: env.SITE_URL,
    }),
  );
}

/** An invited person without memberships may need their password to accept. */
const hasInvitation = async (payload: Payload, { email }: User): Promise<boolean> =>
  (
    await asSystem(payload).count({
      collection: 'invitations',
      where: { email: { equals: email } },
    })
  ).totalDocs > 0;

const findUser = (payload: Payload, id: string): Promise<User | null> =>
  asSystem(payload).findByID({ collection: 'users', id, disableErrors: true });

async function buildPasswordMail(payload: Payload, id: string): Promise<Mail | null> {
  const user = await findUser(payload, id);
  if (!user) return null;
  const canReceiveLink =
    hasMembership(await withoutArchived(payload, user)) || (await hasInvitation(payload, user));
  if (!canReceiveLink) return null;
  const link = await createPasswordLink(payload, user);
  const name = toDisplayName(user.name);
  return composeMail(
    { name, address: user.email },
    accountMailMessages.password({ name, link, site: env.SITE_URL }),
  );
}

/** Tells the owner who created a link for their account; the audit entry holds the name. */
async function buildLinkCreatedMail(payload: Payload, lineId: string): Promise<Mail | null> {
  const line = await asSystem(payload).findByID({
    collection: 'change-log',
    id: lineId,
    disableErrors: true,
  });
  const user = line?.subjectId ? await findUser(payload, line.subjectId) : null;
  if (!line || !user) return null;
  const { email } = user;
  const name = toDisplayName(user.name);
  const creator = toDisplayName(line.actor ?? '', '');
  return composeMail(
    { name, address: email },
    accountMailMessages.linkMade({ name, madeBy: creator, site: env.SITE_URL }),
  );
}

async function buildPasswordChangedMail(payload: Payload, id: string): Promise<Mail | null> {
  const user = await findUser(payload, id);
  if (!user) return null;
  const { email } = user;
  const name = toDisplayName(user.name);
  return composeMail(
    { name, address: email },
    accountMailMessages.passwordChanged({ name, site: env.SITE_URL }),
  );
}

/**
 * The mails about accounts, by event type. A link is created with its mail, and only its digest is
 * stored.
 */
export const accountMails: Record<string, MailBuilder> = {
  'account.invited': (payload, { subjectId }) => buildInvitationMail(payload, subjectId),
  'password.requested': (payload, { subjectId }) => buildPasswordMail(payload, subjectId),
  'password.resetLinkCreated': (payload, { subjectId }) => buildLinkCreatedMail(payload, subjectId),
  'password.changed': (payload, { subjectId }) => buildPasswordChangedMail(payload, subjectId),
};
