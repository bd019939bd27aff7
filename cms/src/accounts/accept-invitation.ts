import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { actorOf, mayEverywhere } from '../access/actor.ts';
import { idOf } from '../access/id-of.ts';
import { asSystem } from '../access/system.ts';
import { archivedAmong } from '../archive/is-archived.ts';
import { inTransaction } from '../outbox/in-transaction.ts';
import type { Invitation, User } from '../payload-types.ts';
import { refusal } from '../refusal.ts';
import { texts } from '../texts/texts.ts';
import { throttlePassword } from '../throttle/throttle-login.ts';
import { refuseBusyClient } from '../throttle/throttle-requests.ts';
import { dropLinks, subjectOf } from './one-time-link.ts';
import { refuseShort } from './refuse-short.ts';

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
function refuseOwnInvitation(user: User, { invitedById }: Invitation): void {
  const actor = actorOf(user);
  if (!actor || actor.id !== invitedById || mayEverywhere(actor, 'users', 'update')) return;
  throw refusal(texts.errors.ownRoles, 403);
}

async function accept(req: PayloadRequest, invitation: Invitation, password: string) {
  const system = asSystem(req.payload, req);
  const { email, name, invitedBy, invitedById } = invitation;
  const context = { onBehalfOf: { id: invitedById ?? null, name: invitedBy ?? '' } };
  const found = await system.find({
    ...{ collection: 'users', where: { email: { equals: email } }, limit: 1, pagination: false },
  });
  const user = found.docs[0];
  const rights = {
    tenants: withInvited(user?.tenants ?? [], invitation),
    programmeRoles: [
      ...new Set([...(user?.programmeRoles ?? []), ...(invitation.programmeRoles ?? [])]),
    ],
  };
  if (!user) {
    refuseShort(password);
    const data = { email, name, password, ...rights };
    await system.create({ collection: 'users', data, context });
    return;
  }
  refuseOwnInvitation(user, invitation);
  await system.update({ collection: 'users', id: user.id, data: rights, context });
  // Who has an account shows that it is theirs; the session that this makes is handed to nobody.
  await req.payload.login({ collection: 'users', data: { email, password }, req }).catch(() => {
    throw refusal(texts.errors.acceptFailed, 400);
  });
}

/** The open invitation behind a code. */
async function invitationOf(req: PayloadRequest, token: string): Promise<Invitation> {
  const id = await subjectOf(req, token, 'invitation');
  const invitation =
    id &&
    (await asSystem(req.payload, req).findByID({
      ...{ collection: 'invitations', id, disableErrors: true },
    }));
  if (!invitation) throw refusal(texts.errors.linkExpired, 403);
  const tenants = invitation.tenantId ? [invitation.tenantId] : [];
  const archived = await archivedAmong(req.payload, tenants, req);
  if (archived.size > 0) throw refusal(texts.errors.linkExpired, 403);
  return invitation;
}

/**
 * The person accepts: a new account with the password they choose, or a membership on the account that they have and
 * whose password they give. Until then nothing shows whether the address was known.
 */
export const acceptInvitation: Endpoint = {
  path: '/accept-invitation',
  method: 'post',
  handler: async (req) => {
    const sent = body.safeParse(await req.json?.().catch(() => null));
    if (!sent.success) throw refusal(texts.errors.badRequest, 400);
    await refuseBusyClient(req, 'code');
    const { token, password } = sent.data;
    await throttlePassword(req, (await invitationOf(req, token)).email);
    await inTransaction(req.payload, async (transaction) => {
      const invitation = await invitationOf(transaction, token);
      await dropLinks(transaction, invitation.id);
      await asSystem(req.payload, transaction).delete({
        ...{ collection: 'invitations', id: invitation.id },
      });
      await accept(transaction, invitation, password);
    });
    return Response.json({ message: texts.invitationAccepted });
  },
};
