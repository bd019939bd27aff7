import { passwordChanged } from '../events.ts';
import { type Endpoint, type PayloadRequest } from 'payload';
import { generatePayloadCookie } from 'payload/shared';
import { z } from 'zod';
import { asSystem } from '#platform/access/system-client.ts';
import { savesPassword } from './reject-password.ts';
import { recordAccountChange } from './record-account-change.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import type { User } from '../../../payload-types.ts';
import { userError } from '#platform/errors/user-error.ts';
import { signInAs } from '../sessions/session-hooks.ts';
import { verifyPassword } from '../sessions/verify-password.ts';
import { messages } from '#platform/i18n/messages.ts';
import { accountMessages } from '../messages.ts';
import { prioritiseAccountChange } from '../throttle/limit-account-changes.ts';
import { rememberDevice, throttlePassword } from '../throttle/throttle-login.ts';
import { limitOwnWrites } from '#platform/rate-limits/limit-requests.ts';
import { assertPassword } from './assert-password.ts';
import { findAccount } from '../store/find-account.ts';
import { listPersonalWords } from './list-personal-words.ts';
import { deleteLinks } from './one-time-link.ts';

const bodySchema = z.object({
  currentPassword: z.string().min(1).max(200),
  newPassword: z.string().max(200),
});

/**
 * Saves a password with an audit entry and a mail to the owner, and ends all open links. All
 * sessions end because the account version changes.
 * @param password already checked with `assertPassword`
 */
export async function savePassword(
  transaction: PayloadRequest,
  user: User,
  password: string,
): Promise<User> {
  const { payload } = transaction;
  await deleteLinks(transaction, user.id);
  const updated = await asSystem(payload, transaction).update({
    collection: 'users',
    id: user.id,
    data: { password },
    context: { [savesPassword]: true },
  });
  await recordAccountChange(transaction, user, [], [accountMessages.log.passwordChanged]);
  await writeEvent(transaction, passwordChanged, {
    tenant: null,
    subject: { collection: 'users', id: user.id },
  });
  return updated;
}

/**
 * The account as it is now.
 * @throws APIError 409 when it changed since the session was read
 */
async function requireSameAccount(transaction: PayloadRequest, { id, accountVersion }: User) {
  const user = await findAccount(transaction, id);
  if (!user || user.accountVersion !== accountVersion)
    throw userError(messages.errors.conflict, 409);
  return user;
}

/**
 * Changes one’s own password. It requires the present password, since an open session does not
 * prove who uses it. All other sessions end; this device gets a new one.
 */
export const changePassword: Endpoint = {
  path: '/change-password',
  method: 'post',
  handler: async (req) => {
    const owner = req.user;
    if (!owner) throw userError(messages.errors.signIn, 401);
    const input = bodySchema.safeParse(await req.json?.().catch(() => null));
    if (!input.success) throw userError(messages.errors.badRequest, 400);
    const { currentPassword, newPassword } = input.data;
    await throttlePassword(req, owner.email);
    if (!(await verifyPassword(req.payload, owner.email, currentPassword))) {
      throw userError(accountMessages.errors.currentPasswordWrong, 400, {
        field: 'currentPassword',
      });
    }
    await rememberDevice(req, owner.email);
    await limitOwnWrites(req, 'password', owner.id);
    if (newPassword === currentPassword) throw userError(accountMessages.errors.passwordSame, 400);
    await assertPassword(newPassword, await listPersonalWords(req, owner));
    await prioritiseAccountChange(req.payload, owner.id);
    const user = await inTransaction(
      req.payload,
      async (transaction) =>
        savePassword(transaction, await requireSameAccount(transaction, owner), newPassword),
      req,
    );
    const session = await signInAs(req, user);
    const { auth } = req.payload.collections.users.config;
    const cookie = generatePayloadCookie({
      collectionAuthConfig: auth,
      cookiePrefix: req.payload.config.cookiePrefix,
      token: session.token,
    });
    return Response.json(
      { ...session, message: accountMessages.passwordSet },
      { headers: { 'Set-Cookie': cookie } },
    );
  },
};
