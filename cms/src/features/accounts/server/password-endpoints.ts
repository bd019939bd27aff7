import { passwordRequested } from '../events.ts';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '#platform/db/unit-of-work.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import { refusal } from '#platform/errors/user-error.ts';
import { texts } from '#platform/i18n/messages.ts';
import { putFirst } from '../throttle/limit-account-changes.ts';
import { rememberClientOf } from '../throttle/throttle-login.ts';
import {
  countMailTo,
  refuseBusyClient,
  rejectWrongCode,
} from '#platform/http/throttle-requests.ts';
import { assertPassword } from './assert-password.ts';
import { savePassword } from './change-password.ts';
import { findAccountByEmail } from '../store/find-account.ts';
import { listPersonalWords } from './list-personal-words.ts';
import { openPasswordLink } from './one-time-link.ts';

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
    const account = (await openPasswordLink(req, token)) ?? (await rejectWrongCode(req));
    await assertPassword(password, await listPersonalWords(req, account));
    await putFirst(req.payload, account.id);
    await inTransaction(req.payload, async (transaction) => {
      const user = await openPasswordLink(transaction, token);
      if (!user) throw refusal(texts.errors.linkExpired, 403);
      await savePassword(transaction, user, password);
    });
    // Whoever reads the mail of the account is no guesser: others who hammer it do not slow them
    // down here.
    await rememberClientOf(req, account.email);
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
    await refuseBusyClient(req);
    const email = sent.data.email.toLowerCase();
    if (!(await countMailTo(req.payload, email))) return answer();
    const user = await findAccountByEmail(req, email);
    await inTransaction(req.payload, (transaction) =>
      writeEvent(transaction, passwordRequested, {
        tenant: null,
        subject: { collection: 'users', id: user?.id ?? null },
      }),
    );
    return answer();
  },
};

/** In place of Payload's routes of the same names. */
export const passwordEndpoints: Endpoint[] = [resetPassword, forgotPassword];
