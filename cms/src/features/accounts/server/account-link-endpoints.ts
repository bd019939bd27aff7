import { passwordRequested } from '../events.ts';
import { passwordResetLinkCreated } from '../events.ts';
import type { Endpoint, PayloadRequest } from 'payload';
import { recordAccountChange } from './record-account-change.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import type { User } from '../../../payload-types.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { accountMessages } from '../messages.ts';
import { requireActor } from './require-actor.ts';
import { limitMailsTo } from '#platform/rate-limits/limit-requests.ts';
import { findAccount } from '../store/find-account.ts';
import { canOpenAccount } from './can-manage.ts';
import { createPasswordLink } from './one-time-link.ts';

/**
 * Finds the account of the route, if the user administers all its municipalities.
 * @throws APIError 404
 */
async function requireManagedAccount(req: PayloadRequest): Promise<User> {
  const actor = requireActor(req);
  const user = await findAccount(req, String(req.routeParams?.['id']));
  if (!user || !canOpenAccount(actor, user)) throw userError(messages.errors.notFound, 404);
  return user;
}

/**
 * Creates a link to hand over. The old password stays valid until a link is used. The owner gets a
 * mail that names the creator.
 */
const createLinkEndpoint: Endpoint = {
  path: '/:id/one-time-link',
  method: 'post',
  handler: async (req) => {
    const user = await requireManagedAccount(req);
    // An own link would set a password without asking for the present one; by mail it goes to the
    // owner.
    if (user.id === req.user?.id) throw userError(accountMessages.errors.passwordByForm, 403);
    await limitMailsTo(req, user.email);
    const link = await inTransaction(
      req.payload,
      async (transaction) => {
        const line = await recordAccountChange(
          transaction,
          user,
          [],
          [accountMessages.log.linkMade],
        );
        await writeEvent(transaction, passwordResetLinkCreated, {
          tenant: null,
          subject: { collection: 'change-log', id: line },
        });
        return createPasswordLink(req.payload, user, req.user, transaction);
      },
      req,
    );
    return Response.json({ link });
  },
};

/** Sends the same link by mail. */
const mailLinkEndpoint: Endpoint = {
  path: '/:id/mail-link',
  method: 'post',
  handler: async (req) => {
    const user = await requireManagedAccount(req);
    await limitMailsTo(req, user.email);
    await inTransaction(
      req.payload,
      async (transaction) => {
        await recordAccountChange(transaction, user, [], [accountMessages.log.linkMailed]);
        await writeEvent(transaction, passwordRequested, {
          tenant: null,
          subject: { collection: 'users', id: user.id },
        });
      },
      req,
    );
    return Response.json({ sent: true });
  },
};

/** Endpoints of an account for its administrators. */
export const accountLinkEndpoints: Endpoint[] = [createLinkEndpoint, mailLinkEndpoint];
