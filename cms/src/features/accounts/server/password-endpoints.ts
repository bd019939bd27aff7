import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '#platform/db/unit-of-work.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { prioritiseAccountChange } from '../throttle/limit-account-changes.ts';
import { rememberDevice } from '../throttle/throttle-login.ts';
import {
  countMailTo,
  limitMailRequests,
  rejectWrongCode,
} from '#platform/http/throttle-requests.ts';
import { assertPassword } from './assert-password.ts';
import { savePassword } from './change-password.ts';
import { findAccountByEmail } from '../store/find-account.ts';
import { listPersonalWords } from './list-personal-words.ts';
import { openPasswordLink } from './one-time-link.ts';

/** What was sent, as JSON by the site and as a form by Payload's own screens. */
async function readData(req: PayloadRequest): Promise<unknown> {
  await addDataAndFileToRequest(req).catch(() => undefined);
  return req.data;
}

const resetSchema = z.object({ token: z.string().max(200), password: z.string().max(200) });

/**
 * Sets a password by the code of a one-time link. Ends the other links and every session of the
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
    // Whoever reads the mail of the account is no guesser: others who hammer it do not slow them
    // down here.
    await rememberDevice(req, account.email);
    return Response.json({ message: messages.passwordSet });
  },
};

const emailSchema = z.object({ email: z.email().max(200) });

/**
 * Asks for a link by mail. The same answer and the same work whether or not the address has an
 * account, so that nobody learns which; nothing about the account changes.
 */
const forgotPasswordEndpoint: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const toResponse = (): Response => Response.json({ message: messages.resetRequested });
    const input = emailSchema.safeParse(await readData(req));
    if (!input.success) throw userError(messages.errors.badRequest, 400);
    await limitMailRequests(req);
    const email = input.data.email.toLowerCase();
    if (!(await countMailTo(req.payload, email))) return toResponse();
    const user = await findAccountByEmail(req, email);
    await inTransaction(req.payload, (transaction) =>
      writeEvent(transaction, {
        type: 'password.requested',
        tenant: null,
        subject: { collection: 'users', id: user?.id ?? null },
      }),
    );
    return toResponse();
  },
};

/** In place of Payload's routes of the same names. */
export const passwordEndpoints: Endpoint[] = [resetPasswordEndpoint, forgotPasswordEndpoint];
