import type { Endpoint, PayloadRequest } from 'payload';
import { recordAccountChange } from './record-account-change.ts';
import { inTransaction } from '#platform/db/unit-of-work.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import type { User } from '../../../payload-types.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { requireActor } from './require-actor.ts';
import { limitMailsTo } from '#platform/http/throttle-requests.ts';
import { findAccount } from '../store/find-account.ts';
import { canOpenAccount } from './can-manage.ts';
import { createPasswordLink } from './one-time-link.ts';

/** The account of the route, when every municipality that it has is in the hands of the caller. */
async function requireManagedAccount(req: PayloadRequest): Promise<User> {
  const actor = requireActor(req);
  const user = await findAccount(req, String(req.routeParams?.['id']));
  if (!user || !canOpenAccount(actor, user)) throw userError(messages.errors.notFound, 404);
  return user;
}

/**
 * A new link to hand over; the old password goes on until a link is used. Its owner hears who made
 * it.
 */
const createLinkEndpoint: Endpoint = {
  path: '/:id/one-time-link',
  method: 'post',
  handler: async (req) => {
    const user = await requireManagedAccount(req);
    // An own link would be another password without the present one; the same link by mail goes to
    // its owner.
    if (user.id === req.user?.id) throw userError(messages.errors.passwordByForm, 403);
    await limitMailsTo(req, user.email);
    const link = await inTransaction(
      req.payload,
      async (transaction) => {
        const line = await recordAccountChange(transaction, user, [], [messages.log.linkMade]);
        await writeEvent(transaction, {
          type: 'password.linkMade',
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

/** The same link by mail. */
const mailLinkEndpoint: Endpoint = {
  path: '/:id/mail-link',
  method: 'post',
  handler: async (req) => {
    const user = await requireManagedAccount(req);
    await limitMailsTo(req, user.email);
    await inTransaction(
      req.payload,
      async (transaction) => {
        await recordAccountChange(transaction, user, [], [messages.log.linkMailed]);
        await writeEvent(transaction, {
          type: 'password.requested',
          tenant: null,
          subject: { collection: 'users', id: user.id },
        });
      },
      req,
    );
    return Response.json({ sent: true });
  },
};

/** Routes beside an account, for its administrator. */
export const accountLinkEndpoints: Endpoint[] = [createLinkEndpoint, mailLinkEndpoint];
