import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { asSystem } from '../access/system.ts';
import { inTransaction } from '../outbox/in-transaction.ts';
import { writeEvent } from '../outbox/write-event.ts';
import { refusal } from '../refusal.ts';
import { texts } from '../texts/texts.ts';
import { refuseShort } from './refuse-short.ts';
import { dropLinks, subjectOf } from './one-time-link.ts';
import { countResetRequest, refuseBusyClient } from '../throttle/throttle-requests.ts';

/** What was sent, as JSON by the site and as a form by Payload's own screens. */
async function bodyOf(req: PayloadRequest): Promise<unknown> {
  await addDataAndFileToRequest(req).catch(() => undefined);
  return req.data;
}

const codeAndPassword = z.object({ token: z.string().max(200), password: z.string().max(200) });

/** Sets a password by the code of a one-time link. Ends the other links and every session of the account. */
const resetPassword: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    const sent = codeAndPassword.safeParse(await bodyOf(req));
    if (!sent.success) throw refusal(texts.errors.badRequest, 400);
    const { token, password } = sent.data;
    await refuseBusyClient(req, 'code');
    refuseShort(password);
    await inTransaction(req.payload, async (transaction) => {
      const id = await subjectOf(transaction, token, 'password');
      if (!id) throw refusal(texts.errors.linkExpired, 403);
      await dropLinks(transaction, id);
      await asSystem(req.payload, transaction).update({
        ...{ collection: 'users', id, data: { password } },
      });
      await writeEvent(transaction, {
        ...{ type: 'password.changed', tenant: null, subject: { collection: 'users', id } },
      });
    });
    return Response.json({ message: texts.passwordSet });
  },
};

const address = z.object({ email: z.email().max(200) });

/**
 * Asks for a link by mail. The same answer and the same work whether or not the address has an account, so that
 * nobody learns which; nothing about the account changes.
 */
const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const answer = (): Response => Response.json({ message: texts.resetRequested });
    const sent = address.safeParse(await bodyOf(req));
    if (!sent.success) throw refusal(texts.errors.badRequest, 400);
    await refuseBusyClient(req, 'reset');
    const email = sent.data.email.toLowerCase();
    if (!(await countResetRequest(req.payload, email))) return answer();
    const { docs } = await asSystem(req.payload).find({
      ...{ collection: 'users', where: { email: { equals: email } }, limit: 1, pagination: false },
    });
    await inTransaction(req.payload, (transaction) =>
      writeEvent(transaction, {
        type: 'password.requested',
        tenant: null,
        subject: { collection: 'users', id: docs[0]?.id ?? null },
      }),
    );
    return answer();
  },
};

/** In place of Payload's routes of the same names. */
export const passwordEndpoints: Endpoint[] = [resetPassword, forgotPassword];
