import type {
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload';
import { findAccountByEmail } from '../store/find-account.ts';
import { getClient } from '#platform/http/get-client.ts';
import { RateLimit } from '#platform/rate-limits/rate-limit.ts';
import { rejectForNow } from '#platform/rate-limits/reject-for-now.ts';
import type { User } from '../../../payload-types.ts';
import { computeLoginDelay } from '../model/login-delay.ts';
import type { Attempt } from './attempt.ts';
import { simulatePasswordCheck } from './simulate-password-check.ts';
import { waitForTurn } from './wait-for-turn.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Failed attempts of one client at one account. The delay between them grows with their number. */
const failures = new RateLimit({
  name: 'login-failures',
  points: Number.MAX_SAFE_INTEGER,
  seconds: day,
});

/** One attempt per delay of one client at one account. */
const delays = new RateLimit({ name: 'login-delay', points: 1, seconds: minute });

/** The clients that signed in to an account before. */
const knownDevices = new RateLimit({ name: 'known-device', points: 1, seconds: 90 * day });

/**
 * Failed attempts of one client at accounts where it is unknown: more than the typing errors of a
 * town hall behind one address.
 */
const failuresOfClient = new RateLimit({
  name: 'login-failures-of-client',
  points: 300,
  seconds: 15 * minute,
});

/**
 * Failed attempts at one account by clients that never signed in to it. Beyond them such clients
 * take turns.
 */
const failuresAtAccount = new RateLimit({
  name: 'login-failures-at-account',
  points: 100,
  seconds: hour,
});

const toAccountAndClient = ({ email, client }: Attempt): string[] => [email, client];

/** Uses the id of the account, since another person may get the address later. */
const toKnownDevice = ({ accountId, email, client }: Attempt): string[] => [
  accountId ?? email,
  client,
];

/** The context key of a request whose attempt was counted for an unknown client. */
const countedKey = 'countedUnknownClient';

/**
 * Counts an attempt of a client that never signed in to this account. Attempts of others cannot use
 * up these limits for a known client. A correct password undoes the count, so that many new
 * colleagues can sign in behind one address.
 * @returns whether so many attempts at this account fail that such clients take turns
 */
async function countUnknownDevice({ payload, req, email, client }: Attempt): Promise<boolean> {
  req.context[countedKey] = true;
  const ofClient = await failuresOfClient.count(payload, [client]);
  if (ofClient.isExceeded) rejectForNow(req, ofClient.waitMs);
  return (await failuresAtAccount.count(payload, [email])).isExceeded;
}

/**
 * Counts the attempt before the password is checked, so that parallel attempts are as slow as
 * sequential ones: of those that arrive within one delay, one continues.
 */
async function countAttempt(attempt: Attempt, hasCode = false): Promise<void> {
  const { payload, req } = attempt;
  const who = toAccountAndClient(attempt);
  const isKnown = (await knownDevices.read(payload, toKnownDevice(attempt))) !== null;
  const delay = await delays.read(payload, who);
  if (delay) rejectForNow(req, delay.waitMs);
  if (!isKnown && !hasCode && (await countUnknownDevice(attempt))) await waitForTurn(attempt);
  const { count } = await failures.count(payload, who);
  const delayMs = computeLoginDelay(count, isKnown);
  if (delayMs === 0) return;
  const { isExceeded, waitMs } = await delays.count(payload, who, delayMs / 1000);
  if (!isExceeded) return;
  await failures.takeBack(payload, who);
  rejectForNow(req, waitMs);
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
  return { payload, req, email, accountId: account?.id ?? null, client: getClient(req) };
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
  const { payload, client } = attempt;
  if (req.context[countedKey] === true) {
    req.context[countedKey] = false;
    await failuresOfClient.takeBack(payload, [client]);
    await failuresAtAccount.takeBack(payload, [attempt.email]);
  }
  await failures.clear(payload, toAccountAndClient(attempt));
  await delays.clear(payload, toAccountAndClient(attempt));
  await knownDevices.restart(payload, toKnownDevice(attempt));
}

/** Remembers the device after a sign-in. */
export const rememberDeviceAfterLogin: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  if (req.payloadAPI !== 'local') await rememberDevice(req, user.email);
  return user;
};
