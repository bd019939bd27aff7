import { passwordChanged } from '../events.ts';
import { type Endpoint, type PayloadRequest } from 'payload';
import { generatePayloadCookie } from 'payload/shared';
import { z } from 'zod';
import { asSystem } from '#platform/access/system-client.ts';
import { savesPassword } from './reject-password.ts';
import { logAccount } from './log-account.ts';
import { inTransaction } from '#platform/db/unit-of-work.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import type { User } from '../../../payload-types.ts';
import { refusal } from '#platform/errors/user-error.ts';
import { signInAs } from '../sessions/session-hooks.ts';
import { verifyPassword } from '../sessions/verify-password.ts';
import { texts } from '#platform/i18n/messages.ts';
import { putFirst } from '../throttle/limit-account-changes.ts';
import { rememberClientOf, throttlePassword } from '../throttle/throttle-login.ts';
import { limitOwnWrites } from '#platform/http/throttle-requests.ts';
import { assertPassword } from './assert-password.ts';
import { findAccount } from '../store/find-account.ts';
import { listPersonalWords } from './list-personal-words.ts';
import { deleteLinks } from './one-time-link.ts';

const body = z.object({
  currentPassword: z.string().min(1).max(200),
  newPassword: z.string().max(200),
});

/**
 * Saves a password, whoever may, with a line in the log, a mail to the owner and the end of every
 * open link. That every session ends follows from the account's version.
 * @param password judged before
 */
export async function savePassword(
  transaction: PayloadRequest,
  user: User,
  password: string,
): Promise<User> {
  const { payload } = transaction;
  await deleteLinks(transaction, user.id);
  const saved = await asSystem(payload, transaction).update({
    collection: 'users',
    id: user.id,
    data: { password },
    context: { [savesPassword]: true },
  });
  await logAccount(transaction, user, [], [texts.log.passwordChanged]);
  await writeEvent(transaction, passwordChanged, {
    tenant: null,
    subject: { collection: 'users', id: user.id },
  });
  return saved;
}

/** The account of the request as it is now, if it is still what the session was opened for. */
async function requireSameAccount(transaction: PayloadRequest, { id, accountVersion }: User) {
  const user = await findAccount(transaction, id);
  if (!user || user.accountVersion !== accountVersion) throw refusal(texts.errors.conflict, 409);
  return user;
}

/**
 * Changes one's own password. It asks for the old one, since a session left open is no proof of who
 * sits there. Every other session ends; this device gets a new one.
 */
export const changePassword: Endpoint = {
  path: '/change-password',
  method: 'post',
  handler: async (req) => {
    const owner = req.user;
    if (!owner) throw refusal(texts.errors.signIn, 401);
    const sent = body.safeParse(await req.json?.().catch(() => null));
    if (!sent.success) throw refusal(texts.errors.badRequest, 400);
    const { currentPassword, newPassword } = sent.data;
    await throttlePassword(req, owner.email);
    if (!(await verifyPassword(req.payload, owner.email, currentPassword))) {
      throw refusal(texts.errors.currentPasswordWrong, 400, { field: 'currentPassword' });
    }
    await rememberClientOf(req, owner.email);
    await limitOwnWrites(req, 'password', owner.id);
    if (newPassword === currentPassword) throw refusal(texts.errors.passwordSame, 400);
    await assertPassword(newPassword, await listPersonalWords(req, owner));
    await putFirst(req.payload, owner.id);
    const saved = await inTransaction(
      req.payload,
      async (transaction) =>
        savePassword(transaction, await requireSameAccount(transaction, owner), newPassword),
      req,
    );
    const issued = await signInAs(req, saved);
    const { auth } = req.payload.collections.users.config;
    const cookie = generatePayloadCookie({
      collectionAuthConfig: auth,
      cookiePrefix: req.payload.config.cookiePrefix,
      token: issued.token,
    });
    return Response.json(
      { ...issued, message: texts.passwordSet },
      { headers: { 'Set-Cookie': cookie } },
    );
  },
};
