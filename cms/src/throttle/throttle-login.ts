import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type {
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  Payload,
  PayloadRequest,
} from 'payload';
import { asSystem } from '../access/system.ts';
import { clockOf } from '../clock/clock.ts';
import { clientOf } from './client-of.ts';
import {
  dropCounter,
  increment,
  keyOf,
  readCounter,
  replaceCounter,
  windowOf,
} from './counters.ts';
import { loginDelay } from './login-delay.ts';
import { refuseForNow } from './refuse-for-now.ts';

/** What Payload does with a password. */
const derive = promisify(pbkdf2);

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Attempts of one client, in a quarter of an hour: more than a town hall behind one address mistypes. */
const perClient = 300;

/** Attempts at one account from clients that never signed in to it, in an hour, before such clients must wait first. */
const perAccount = 100;

/** How long a new client waits for its first attempt at an account that is being tried by many. */
const firstWait = 30_000;

interface Attempt {
  payload: Payload;
  req: PayloadRequest;
  email: string;
  client: string;
  now: Date;
}

const pairKey = ({ email, client }: Attempt): string => keyOf('pair', email, client);
const knownKey = ({ email, client }: Attempt): string => keyOf('known', email, client);

/** Ceilings for clients that never signed in here: others cannot use them to keep a known client out. */
async function countAsStranger({ payload, req, email, client, now }: Attempt): Promise<boolean> {
  const quarter = 15 * minute;
  const end = (Math.floor(now.getTime() / quarter) + 1) * quarter;
  const ofClient = keyOf('client', client, windowOf(now, quarter));
  if ((await increment(payload, ofClient, new Date(end))) > perClient) {
    refuseForNow(req, end - now.getTime());
  }
  const ofAccount = keyOf('account', email, windowOf(now, hour));
  return (await increment(payload, ofAccount, new Date(now.getTime() + hour))) > perAccount;
}

/** Counts the attempt before the password is looked at, so that many at once are as slow as one by one. */
async function countAttempt(attempt: Attempt): Promise<void> {
  const { payload, req, now } = attempt;
  const known = (await readCounter(payload, knownKey(attempt), now)) !== null;
  const row = await readCounter(payload, pairKey(attempt), now);
  const wait = (row?.nextAt?.getTime() ?? 0) - now.getTime();
  if (wait > 0) refuseForNow(req, wait);
  const crowded = known ? false : await countAsStranger(attempt);
  const count = (row?.count ?? 0) + 1;
  const expiresAt = new Date(now.getTime() + day);
  if (crowded && !row) {
    const nextAt = new Date(now.getTime() + firstWait);
    await replaceCounter(payload, pairKey(attempt), null, { count: 0, nextAt, expiresAt });
    refuseForNow(req, firstWait);
  }
  const nextAt = new Date(now.getTime() + loginDelay(count, known));
  const won = await replaceCounter(payload, pairKey(attempt), row, { count, nextAt, expiresAt });
  if (!won) refuseForNow(req, 1000);
}

/** Payload looks at the password of an account that is there alone; an unknown address must not answer faster. */
async function spendAsMuch({ payload, email }: Attempt): Promise<void> {
  const found = await asSystem(payload).count({
    ...{ collection: 'users', where: { email: { equals: email } } },
  });
  if (found.totalDocs === 0) await derive(randomBytes(16), randomBytes(16), 600_000, 32, 'sha256');
}

const attemptOf = (req: PayloadRequest, email: string): Attempt => ({
  ...{ payload: req.payload, req, email: email.toLowerCase().trim() },
  ...{ client: clientOf(req), now: clockOf(req.payload).now() },
});

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

/** The same limits for another place where a password is asked. */
export const throttlePassword = (req: PayloadRequest, email: string): Promise<void> =>
  countAttempt(attemptOf(req, email));

/**
 * Slows down who guesses passwords, without a lock that a third party could put on somebody's account: what counts is
 * the pair of account and client. Local calls are the system's own.
 */
// One of the union's values is deprecated, not the argument: `login` stays.
// eslint-disable-next-line @typescript-eslint/no-deprecated
export const throttleLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' || req.payloadAPI === 'local') return args;
  const { data } = args as { data?: { email?: unknown; password?: unknown } };
  // What is no text, or says nothing, is refused without a look at any account.
  if (isText(data?.email) && isText(data.password)) {
    const attempt = attemptOf(req, data.email);
    await countAttempt(attempt);
    await spendAsMuch(attempt);
  }
  return args;
};

/** A right password: the client is known here from now on, and what it got wrong before is forgotten. */
export const rememberClient: CollectionAfterLoginHook = async ({ req, user }) => {
  if (req.payloadAPI === 'local') return user as unknown;
  const attempt = attemptOf(req, (user as { email: string }).email);
  const expiresAt = new Date(attempt.now.getTime() + 90 * day);
  await dropCounter(req.payload, pairKey(attempt));
  await dropCounter(req.payload, knownKey(attempt));
  await increment(req.payload, knownKey(attempt), expiresAt);
  return user as unknown;
};
