import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import type { User } from '../../../payload-types.ts';
import { passwordResetLinkCreated } from '../events.ts';
import { accountMessages } from '../messages.ts';
import { findAccountByEmail } from '../store/find-account.ts';
import { createOperatorLink } from './one-time-link.ts';
import { recordAccountChange } from './record-account-change.ts';

/** Creates the first account of an empty platform. Nobody knows its password. */
const createFirstAdmin = (payload: Payload, email: string): Promise<User> =>
  asSystem(payload).create({
    collection: 'users',
    data: {
      email,
      name: accountMessages.firstAdmin,
      programmeRoles: ['programmeAdmin'],
      password: randomBytes(32).toString('base64url'),
    },
  });

const isProgrammeAdmin = (user: User): boolean =>
  (user.programmeRoles ?? []).includes('programmeAdmin');

/**
 * Creates a link by which an administrator of the programme chooses a password, for an operator
 * who has the server but no account. On a platform without accounts it creates the first one.
 * Later it serves who lost the first link or the password: that is recorded and mailed, as when a
 * colleague creates a link.
 *
 * @returns null when there are accounts and none of a programme administrator has this address
 */
export async function createAdminLink(payload: Payload, address: string): Promise<string | null> {
  const email = address.trim().toLowerCase();
  const accounts = await asSystem(payload).count({ collection: 'users' });
  if (accounts.totalDocs === 0) {
    return createOperatorLink(payload, await createFirstAdmin(payload, email));
  }
  const user = await findAccountByEmail({ payload }, email);
  if (!user || !isProgrammeAdmin(user)) return null;
  return inTransaction(payload, async (transaction) => {
    const line = await recordAccountChange(transaction, user, [], [accountMessages.log.linkMade]);
    await writeEvent(transaction, passwordResetLinkCreated, {
      tenant: null,
      subject: { collection: 'change-log', id: line },
    });
    return createOperatorLink(payload, user, transaction);
  });
}
