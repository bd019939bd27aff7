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
 * Failed attempts of one client, in a quarter of an hour: more than a town hall behind one address
 * mistypes.
 */
const maxFailuresPerClient = 300;

/**
 * Failed attempts at one account from clients that never signed in to it, in an hour, before such
 * clients take turns.
 */
const maxFailuresPerAccount = 100;

const toAccountAndClientKey = ({ email, client }: Attempt): string =>
  toCounterKey('pair', email, client);
/** By the account and not by its address, which may become somebody else's. */
const toKnownDeviceKey = ({ accountId, email, client }: Attempt): string =>
  toCounterKey('known', accountId ?? email, client);

const toClientKey = ({ client, now }: Attempt): string =>
  toCounterKey('client', client, toWindow(now, 15 * minuteMs));
const toAccountKey = ({ email, now }: Attempt): string =>
  toCounterKey('account', email, toWindow(now, hourMs));

/** Mark of a request whose attempt was counted against a client that never signed in here. */
const countedKey = 'countedUnknownClient';

/**
 * Counts a client that never signed in here: others cannot use these limits to keep a known one
 * out. A right password takes the count back, so that a town hall of new colleagues behind one
 * address goes on.
 * @returns whether so many fail at this account that such clients take turns
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
 * Counts the attempt before the password is looked at, so that many at once are as slow as one by
 * one.
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
 * Payload looks at the password of an account that is there alone; an unknown address must not
 * answer faster.
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
 * The same limits for another place where a password is asked.
 * @param hasCode with a code from the mail of the account: what others got wrong, from wherever,
 * does not count
 */
export async function throttlePassword(
  req: PayloadRequest,
  email: string,
  { hasCode = false } = {},
): Promise<void> {
  await countAttempt(await findAttempt(req, email), hasCode);
}

/**
 * Slows down who guesses passwords, without a lock that a third party could put on somebody's
 * account: what counts is the pair of account and client. Local calls are the system's own.
 */
// One of the union's values is deprecated, not the argument: `login` stays.
// eslint-disable-next-line @typescript-eslint/no-deprecated
export const throttleLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' || req.payloadAPI === 'local') return args;
  const { email, password }: Record<string, unknown> = { ...args.data };
  // What is no text, or says nothing, is refused without a look at any account.
  if (isText(email) && isText(password)) {
    const attempt = await findAttempt(req, email);
    await countAttempt(attempt);
    await equaliseTiming(attempt);
  }
  return args;
};

/**
 * Notes that somebody showed from here that an account is theirs: by its password, or by a link
 * from its mail. The client is known from now on, and what it got wrong before is forgotten.
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

/** The same after a sign-in. */
export const rememberDeviceAfterLogin: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  if (req.payloadAPI !== 'local') await rememberDevice(req, user.email);
  return user;
};
