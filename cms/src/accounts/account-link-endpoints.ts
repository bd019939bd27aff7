import type { Endpoint, PayloadRequest } from 'payload';
import { actorOf, mayEverywhere, tenantsWhereMay } from '../access/actor.ts';
import { asSystem } from '../access/system.ts';
import { logAccount } from '../log/log-account.ts';
import { inTransaction } from '../outbox/in-transaction.ts';
import { writeEvent } from '../outbox/write-event.ts';
import type { User } from '../payload-types.ts';
import { refusal } from '../refusal.ts';
import { texts } from '../texts/texts.ts';
import { adminOf } from './admin-of.ts';
import { oneTimeLink } from './one-time-link.ts';

/** The account of the route, when every place it has is in the hands of who asks. */
async function ownAccount(req: PayloadRequest): Promise<User> {
  const actor = adminOf(req);
  const user = await asSystem(req.payload).findByID({
    collection: 'users',
    id: String(req.routeParams?.['id']),
    disableErrors: true,
  });
  const theirs = [...(actorOf(user)?.memberships.keys() ?? [])];
  const mine = tenantsWhereMay(actor, 'users', 'update');
  const ordinary = (user?.programmeRoles ?? []).length === 0;
  const allowed =
    mayEverywhere(actor, 'users', 'update') ||
    (ordinary && theirs.length > 0 && theirs.every((tenant) => mine.includes(tenant)));
  if (!user || !allowed) throw refusal(texts.errors.notFound, 404);
  return user;
}

/** A new link to hand over; the old password goes on until a link is used. Its owner hears who made it. */
const newLink: Endpoint = {
  path: '/:id/one-time-link',
  method: 'post',
  handler: async (req) => {
    const user = await ownAccount(req);
    const link = await inTransaction(
      req.payload,
      async (transaction) => {
        const line = await logAccount(transaction, user, [], [texts.log.linkMade]);
        await writeEvent(transaction, {
          ...{ type: 'password.linkMade', tenant: null },
          subject: { collection: 'change-log', id: line },
        });
        const subject = { purpose: 'password', subjectId: user.id } as const;
        return oneTimeLink(req.payload, subject, transaction);
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
    const user = await ownAccount(req);
    await inTransaction(
      req.payload,
      async (transaction) => {
        await logAccount(transaction, user, [], [texts.log.linkMailed]);
        await writeEvent(transaction, {
          ...{ type: 'password.requested', tenant: null },
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
