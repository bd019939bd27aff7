import type {
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload';
import { findAccountByEmail } from '../store/find-account.ts';
import { getClock } from '#platform/clock/clock.ts';
import { getClient } from '#platform/http/get-client.ts';
import {
  decrementCounter,
  deleteCounter,
  incrementCounter,
  toCounterKey,
  readCounter,
  replaceCounter,
  toWindow,
} from '#platform/http/counters.ts';
import type { User } from '../../../payload-types.ts';
import { computeLoginDelay } from '../model/login-delay.ts';
import { rejectForNow } from '#platform/http/reject-for-now.ts';
import type { Attempt } from '#platform/http/attempt.ts';
import { simulatePasswordCheck } from './simulate-password-check.ts';
import { waitForTurn } from '#platform/http/wait-for-turn.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/**
 * The maximum of failed attempts of one client in a quarter of an hour: more than the typing errors
 * of a town hall behind one address.
 */
const maxFailuresPerClient = 300;

/**
 * The maximum of failed attempts at one account in an hour, by clients that never signed in to it.
 * Beyond it such clients take turns.
 */
const maxFailuresPerAccount = 100;

const toAccountAndClientKey = ({ email, client }: Attempt): string =>
  toCounterKey('pair', email, client);
/** Uses the id of the account, since another person may get the address later. */
const toKnownDeviceKey = ({ accountId, email, client }: Attempt): string =>
  toCounterKey('known', accountId ?? email, client);

const toClientKey = ({ client, now }: Attempt): string =>
  toCounterKey('client', client, toWindow(now, 15 * minuteMs));
const toAccountKey = ({ email, now }: Attempt): string =>
  toCounterKey('account', email, toWindow(now, hourMs));

/** The context key of a request whose attempt was counted for an unknown client. */
const countedKey = 'countedUnknownClient';

/**
 * Counts an attempt of a client that never signed in to this account. Attempts of others cannot use
 * up these limits for a known client. A correct password undoes the count, so that many new
 * colleagues can sign in behind one address.
 * @returns whether so many attempts at this account fail that such clients take turns
 */
async function countUnknownDevice(attempt: Attempt): Promise<boolean> {
  const { payload, req, now } = attempt;
  req.context[countedKey] = true;
  const quarter = 15 * minuteMs;
  const end = (Math.floor(now.getTime() / quarter) + 1) * quarter;
  const clientFailures = await incrementCounter(payload, toClientKey(attempt), new Date(end));
  if (clientFailures > maxFailuresPerClient) rejectForNow(req, end - now.getTime());
  const hourLater = new Date(now.getTime() + hourMs);
  return (
    (await incrementCounter(payload, toAccountKey(attempt), hourLater)) > maxFailuresPerAccount
  );
}

/**
 * Counts the attempt before the password is checked, so that parallel attempts are as slow as
 * sequential ones.
 */
async function countAttempt(attempt: Attempt, hasCode = false): Promise<void> {
  const { payload, req, now } = attempt;
  const isKnown = (await readCounter(payload, toKnownDeviceKey(attempt), now)) !== null;
  const row = await readCounter(payload, toAccountAndClientKey(attempt), now);
  const wait = (row?.nextAt?.getTime() ?? 0) - now.getTime();
  if (wait > 0) rejectForNow(req, wait);
  if (!isKnown && !hasCode && (await countUnknownDevice(attempt))) await waitForTurn(attempt);
  const count = (row?.count ?? 0) + 1;
  const expiresAt = new Date(now.getTime() + dayMs);
  const nextAt = new Date(now.getTime() + computeLoginDelay(count, isKnown));
  const isWritten = await replaceCounter(payload, toAccountAndClientKey(attempt), row, {
    count,
    nextAt,
    expiresAt,
  });
  if (!isWritten) rejectForNow(req, 1000);
}

/**
 * Payload checks a password only when the account exists, so an unknown address would be answered
 * faster.
 */
async function equaliseTiming({ accountId }: Attempt): Promise<void> {
  if (accountId === null) await simulatePasswordCheck();
}

async function findAttempt(req: PayloadRequest, address: string): Promise<Attempt> {
  const { payload } = req;
  const email = address.toLowerCase().trim();
  const account = await findAccountByEmail({ payload }, email);
  const [client, now] = [getClient(req), getClock(payload).now()];
  return { payload, req, email, accountId: account?.id ?? null, client, now };
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

/**
 * Applies the same limits to another place that checks a password.
 * @param hasCode whether the request has a code from the mail of the account: failed attempts of
 *   others do not count then
 */
export async function throttlePassword(
  req: PayloadRequest,
  email: string,
  { hasCode = false } = {},
): Promise<void> {
  await countAttempt(await findAttempt(req, email), hasCode);
}

/**
 * Delays clients that guess passwords. It counts per account and client, and never locks an
 * account, since a third party could then lock the owner out. Local calls are not limited: they
 * come from the system.
 */
// One of the union's values is deprecated, not the argument: `login` is not.
// eslint-disable-next-line @typescript-eslint/no-deprecated
export const throttleLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' || req.payloadAPI === 'local') return args;
  const { email, password }: Record<string, unknown> = { ...args.data };
  // Payload rejects other types and empty texts without reading an account.
  if (isText(email) && isText(password)) {
    const attempt = await findAttempt(req, email);
    await countAttempt(attempt);
    await equaliseTiming(attempt);
  }
  return args;
};

/**
 * Records that a client proved the ownership of an account, by its password or by a link from its
 * mail. The client is known from now on, and its failed attempts are reset.
 */
export async function rememberDevice(req: PayloadRequest, email: string): Promise<void> {
  const attempt = await findAttempt(req, email);
  const { payload, now } = attempt;
  if (req.context[countedKey] === true) {
    req.context[countedKey] = false;
    await decrementCounter(payload, toClientKey(attempt));
    await decrementCounter(payload, toAccountKey(attempt));
  }
  await deleteCounter(payload, toAccountAndClientKey(attempt));
  await deleteCounter(payload, toKnownDeviceKey(attempt));
  await incrementCounter(payload, toKnownDeviceKey(attempt), new Date(now.getTime() + 90 * dayMs));
}

/** Remembers the device after a sign-in. */
export const rememberDeviceAfterLogin: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  if (req.payloadAPI !== 'local') await rememberDevice(req, user.email);
  return user;
};
