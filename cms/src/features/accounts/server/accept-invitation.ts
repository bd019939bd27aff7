import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { actorOf } from '#platform/access/actor.ts';
import { canEverywhere } from '@digivaardig/contracts/roles';
import { idOf } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction } from '#platform/db/unit-of-work.ts';
import type { Invitation, User } from '../../../payload-types.ts';
import { refusal } from '#platform/errors/user-error.ts';
import { verifyPassword } from '../sessions/verify-password.ts';
import { texts } from '#platform/i18n/messages.ts';
import { rememberClientOf, throttlePassword } from '../throttle/throttle-login.ts';
import { limitTriesOfCode, rejectWrongCode } from '#platform/http/throttle-requests.ts';
import { isGoodNewPassword } from './assert-password.ts';
import { findAccountByEmail } from '../store/find-account.ts';
import { listPersonalWords } from './list-personal-words.ts';
import { deleteLinks, openInvitationLink } from './one-time-link.ts';

const body = z.object({ token: z.string().max(200), password: z.string().max(200) });

type Memberships = NonNullable<User['tenants']>;

/** The memberships with the invited one added to, or merged into, what is there. */
function withInvited(rows: Memberships, { tenantId, roles }: Invitation): Memberships {
  if (!tenantId) return rows;
  const there = rows.find(({ tenant }) => idOf(tenant) === tenantId);
  if (!there) return [...rows, { tenant: tenantId, roles: roles ?? ['employee'] }];
  const merged = { ...there, roles: [...new Set([...there.roles, ...(roles ?? [])])] };
  return rows.map((row) => (row === there ? merged : row));
}

/** Nobody gives themselves a right by a detour; who administers the programme may as it is. */
function rejectOwnInvitation(user: User, { invitedById }: Invitation): void {
  const actor = actorOf(user);
  if (!actor || actor.id !== invitedById || canEverywhere(actor, 'users.update')) return;
  throw refusal(texts.errors.ownRoles, 403);
}

const requireInvitation = async (req: PayloadRequest, token: string): Promise<Invitation> => {
  const invitation = await openInvitationLink(req, token);
  if (!invitation) throw refusal(texts.errors.linkExpired, 403);
  return invitation;
};

/** The account that an invitation would make, as far as a password could be about it. */
const toAccount = ({ email, name, tenantId }: Invitation) => ({
  id: '',
  email,
  name,
  tenants: tenantId ? [{ tenant: tenantId }] : [],
});

/** Gives the account of this address what it is invited to, or makes the account. */
async function join(
  req: PayloadRequest,
  invitation: Invitation,
  user: User | null,
  password: string,
): Promise<void> {
  const system = asSystem(req.payload, req);
  const { email, name, invitedBy, invitedById } = invitation;
  const context = { onBehalfOf: { id: invitedById ?? null, name: invitedBy ?? '' } };
  const data = {
    tenants: withInvited(user?.tenants ?? [], invitation),
    programmeRoles: [
      ...new Set([...(user?.programmeRoles ?? []), ...(invitation.programmeRoles ?? [])]),
    ],
  };
  if (user) await system.update({ collection: 'users', id: user.id, data, context });
  else {
    await system.create({ collection: 'users', data: { ...data, email, name, password }, context });
  }
}

/**
 * The person accepts: a new account with the password they choose, or a membership on the account
 * that they have and whose password they give. Until then nothing shows whether the address was
 * known: there is one answer, after the same work, for a wrong password and for one that is too
 * weak. The password is checked before anything is written; if the account changes meanwhile,
 * nothing is.
 */
export const acceptInvitation: Endpoint = {
  path: '/accept-invitation',
  method: 'post',
  handler: async (req) => {
    const sent = body.safeParse(await req.json?.().catch(() => null));
    if (!sent.success) throw refusal(texts.errors.badRequest, 400);
    const { token, password } = sent.data;
    const invitation = (await openInvitationLink(req, token)) ?? (await rejectWrongCode(req));
    const { email } = invitation;
    const known = await findAccountByEmail(req, email);
    if (known) rejectOwnInvitation(known, invitation);
    await limitTriesOfCode(req, invitation.id);
    await throttlePassword(req, email, { hasCode: true });
    const isGood = known
      ? await verifyPassword(req.payload, email, password)
      : await isGoodNewPassword(password, await listPersonalWords(req, toAccount(invitation)));
    if (!isGood) throw refusal(texts.errors.acceptFailed, 400);
    await inTransaction(req.payload, async (transaction) => {
      const current = await requireInvitation(transaction, token);
      const user = await findAccountByEmail(transaction, email);
      if (user?.id !== known?.id || user?.accountVersion !== known?.accountVersion) {
        throw refusal(texts.errors.conflict, 409);
      }
      await deleteLinks(transaction, current.id);
      await asSystem(req.payload, transaction).delete({
        collection: 'invitations',
        id: current.id,
      });
      await join(transaction, current, user, password);
    });
    await rememberClientOf(req, email);
    return Response.json({ message: texts.invitationAccepted });
  },
};
