import { passwordRequested } from '../events.ts';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { accountMessages } from '../messages.ts';
import { prioritiseAccountChange } from '../throttle/limit-account-changes.ts';
import { rememberDevice } from '../throttle/throttle-login.ts';
import {
  countMailTo,
  limitMailRequests,
  rejectWrongCode,
} from '#platform/rate-limits/limit-requests.ts';
import { assertPassword } from './assert-password.ts';
import { savePassword } from './change-password.ts';
import { findAccountByEmail } from '../store/find-account.ts';
import { listPersonalWords } from './list-personal-words.ts';
import { openPasswordLink } from './one-time-link.ts';

/** Reads the body, sent as JSON by the site or as a form by Payload’s screens. */
async function readData(req: PayloadRequest): Promise<unknown> {
  await addDataAndFileToRequest(req).catch(() => undefined);
  return req.data;
}

const resetSchema = z.object({ token: z.string().max(200), password: z.string().max(200) });

/**
 * Sets a password with the code of a one-time link. Ends all other links and sessions of the
 * account.
 */
const resetPasswordEndpoint: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    const input = resetSchema.safeParse(await readData(req));
    if (!input.success) throw userError(messages.errors.badRequest, 400);
    const { token, password } = input.data;
    const account = (await openPasswordLink(req, token)) ?? (await rejectWrongCode(req));
    await assertPassword(password, await listPersonalWords(req, account));
    await prioritiseAccountChange(req.payload, account.id);
    await inTransaction(req.payload, async (transaction) => {
      const user = await openPasswordLink(transaction, token);
      if (!user) throw userError(messages.errors.linkExpired, 403);
      await savePassword(transaction, user, password);
    });
    // The device of the reader of the mail becomes known, so that an attack by others does not
    // delay it.
    await rememberDevice(req, account.email);
    return Response.json({ message: accountMessages.passwordSet });
  },
};

const emailSchema = z.object({ email: z.string().trim().pipe(z.email().max(200)) });

/**
 * Requests a link by mail. The answer and the work are the same whether or not the address has an
 * account; the account does not change.
 */
const forgotPasswordEndpoint: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const toResponse = (): Response => Response.json({ message: accountMessages.resetRequested });
    const input = emailSchema.safeParse(await readData(req));
    if (!input.success) throw userError(accountMessages.errors.emailOdd, 400);
    await limitMailRequests(req);
    const email = input.data.email.toLowerCase();
    if (!(await countMailTo(req.payload, email))) return toResponse();
    const user = await findAccountByEmail(req, email);
    await inTransaction(req.payload, (transaction) =>
      writeEvent(transaction, passwordRequested, {
        tenant: null,
        subject: { collection: 'users', id: user?.id ?? null },
      }),
    );
    return toResponse();
  },
};

/** Replaces Payload’s endpoints of the same names. */
export const passwordEndpoints: Endpoint[] = [resetPasswordEndpoint, forgotPasswordEndpoint];
