import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { toActor } from '#platform/access/actor.ts';
import { canEverywhere } from '@digivaardig/contracts/roles';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Invitation, User } from '../../../payload-types.ts';
import { userError } from '#platform/errors/user-error.ts';
import { verifyPassword } from '../sessions/verify-password.ts';
import { messages } from '#platform/i18n/messages.ts';
import { accountMessages } from '../messages.ts';
import { rememberDevice, throttlePassword } from '../throttle/throttle-login.ts';
import { limitAttemptsWithCode, rejectWrongCode } from '#platform/rate-limits/limit-requests.ts';
import { isGoodNewPassword } from './assert-password.ts';
import { findAccountByEmail } from '../store/find-account.ts';
import { listPersonalWords } from './list-personal-words.ts';
import { deleteLinks, openInvitationLink } from './one-time-link.ts';

const bodySchema = z.object({ token: z.string().max(200), password: z.string().max(200) });

type Memberships = NonNullable<User['tenants']>;

/** Adds the invited membership to the memberships, merging roles. */
function addInvitedMembership(rows: Memberships, { tenantId, roles }: Invitation): Memberships {
  if (!tenantId) return rows;
  const existing = rows.find(({ tenant }) => toId(tenant) === tenantId);
  if (!existing) return [...rows, { tenant: tenantId, roles: roles ?? ['employee'] }];
  const updated = { ...existing, roles: [...new Set([...existing.roles, ...(roles ?? [])])] };
  return rows.map((row) => (row === existing ? updated : row));
}

/**
 * Rejects accepting one’s own invitation, except for programme administrators, who may give any
 * role.
 */
function rejectOwnInvitation(user: User, { invitedById }: Invitation): void {
  const actor = toActor(user);
  if (!actor || actor.id !== invitedById || canEverywhere(actor, 'users.update')) return;
  throw userError(accountMessages.errors.ownRoles, 403);
}

const requireInvitation = async (req: PayloadRequest, token: string): Promise<Invitation> => {
  const invitation = await openInvitationLink(req, token);
  if (!invitation) throw userError(messages.errors.linkExpired, 403);
  return invitation;
};

/** The account that the invitation would create, to check the password against. */
const toAccount = ({ email, name, tenantId }: Invitation) => ({
  id: '',
  email,
  name,
  tenants: tenantId ? [{ tenant: tenantId }] : [],
});

/** Adds the invited rights to the account, or creates the account. */
async function applyInvitation(
  req: PayloadRequest,
  invitation: Invitation,
  user: User | null,
  password: string,
): Promise<void> {
  const system = asSystem(req.payload, req);
  const { email, name, invitedBy, invitedById } = invitation;
  const context = { onBehalfOf: { id: invitedById ?? null, name: invitedBy ?? '' } };
  const data = {
    tenants: addInvitedMembership(user?.tenants ?? [], invitation),
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
 * Accepts an invitation: creates an account with the chosen password, or adds a membership to an
 * existing account, whose password is required. The answer and the work are the same for a wrong
 * password and a weak one, so that nothing reveals whether the address had an account. The password
 * is checked before the transaction; if the account changes meanwhile, nothing is written.
 */
export const acceptInvitation: Endpoint = {
  path: '/accept-invitation',
  method: 'post',
  handler: async (req) => {
    const input = bodySchema.safeParse(await req.json?.().catch(() => null));
    if (!input.success) throw userError(messages.errors.badRequest, 400);
    const { token, password } = input.data;
    const invitation = (await openInvitationLink(req, token)) ?? (await rejectWrongCode(req));
    const { email } = invitation;
    const account = await findAccountByEmail(req, email);
    if (account) rejectOwnInvitation(account, invitation);
    await limitAttemptsWithCode(req, invitation.id);
    await throttlePassword(req, email, { hasCode: true });
    const isGood = account
      ? await verifyPassword(req.payload, email, password)
      : await isGoodNewPassword(password, await listPersonalWords(req, toAccount(invitation)));
    if (!isGood) throw userError(accountMessages.errors.acceptFailed, 400);
    await inTransaction(req.payload, async (transaction) => {
      const current = await requireInvitation(transaction, token);
      const user = await findAccountByEmail(transaction, email);
      if (user?.id !== account?.id || user?.accountVersion !== account?.accountVersion) {
        throw userError(messages.errors.conflict, 409);
      }
      await deleteLinks(transaction, current.id);
      await asSystem(req.payload, transaction).delete({
        collection: 'invitations',
        id: current.id,
      });
      await applyInvitation(transaction, current, user, password);
    });
    await rememberDevice(req, email);
    return Response.json({ message: accountMessages.invitationAccepted, email });
  },
};
