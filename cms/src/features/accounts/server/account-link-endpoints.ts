import { passwordRequested } from '../events.ts';
import { passwordLinkCreated } from '../events.ts';
import type { Endpoint, PayloadRequest } from 'payload';
import { logAccount } from './log-account.ts';
import { inTransaction } from '#platform/db/unit-of-work.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import type { User } from '../../../payload-types.ts';
import { refusal } from '#platform/errors/user-error.ts';
import { texts } from '#platform/i18n/messages.ts';
import { adminOf } from './admin-of.ts';
import { assertFewMailsTo } from '#platform/http/throttle-requests.ts';
import { findAccount } from '../store/find-account.ts';
import { mayOpenAccount } from './may-manage.ts';
import { createPasswordLink } from './one-time-link.ts';

/** The account of the route, when every municipality that it has is in the hands of the caller. */
async function requireAccount(req: PayloadRequest): Promise<User> {
  const actor = adminOf(req);
  const user = await findAccount(req, String(req.routeParams?.['id']));
  if (!user || !mayOpenAccount(actor, user)) throw refusal(texts.errors.notFound, 404);
  return user;
}

/** A new link to hand over; the old password goes on until a link is used. Its owner hears who made it. */
const newLink: Endpoint = {
  path: '/:id/one-time-link',
  method: 'post',
  handler: async (req) => {
    const user = await requireAccount(req);
    // An own link would be another password without the present one; the same link by mail goes to
    // its owner.
    if (user.id === req.user?.id) throw refusal(texts.errors.passwordByForm, 403);
    await assertFewMailsTo(req, user.email);
    const link = await inTransaction(
      req.payload,
      async (transaction) => {
        const line = await logAccount(transaction, user, [], [texts.log.linkMade]);
        await writeEvent(transaction, passwordLinkCreated, {
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
const mailLink: Endpoint = {
  path: '/:id/mail-link',
  method: 'post',
  handler: async (req) => {
    const user = await requireAccount(req);
    await assertFewMailsTo(req, user.email);
    await inTransaction(
      req.payload,
      async (transaction) => {
        await logAccount(transaction, user, [], [texts.log.linkMailed]);
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

/** Routes beside an account, for its administrator. */
export const accountLinkEndpoints: Endpoint[] = [newLink, mailLink];
