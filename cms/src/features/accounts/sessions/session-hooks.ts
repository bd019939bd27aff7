import type {
  CollectionAfterLogoutHook,
  CollectionAfterOperationHook,
  PayloadRequest,
} from 'payload';
import { getClock } from '#platform/clock/clock.ts';
import { readSecret } from './read-secret.ts';
import { isPasswordCheck } from './verify-password.ts';
import {
  endSession,
  endAllSessions,
  findSession,
  startSession,
  computeTokenEnd,
} from './session-store.ts';
import { signSessionToken } from './session-token.ts';

interface IssuedToken {
  token: string;
  /** Seconds since 1970, as in the token. */
  exp: number;
}

async function createToken(secret: string, now: Date, end: Date): Promise<IssuedToken> {
  return {
    token: await signSessionToken(secret, now, end),
    exp: Math.floor(end.getTime() / 1000),
  };
}

/** Starts a session for an account as it was read, and gives its token. */
export async function signInAs(
  req: Pick<PayloadRequest, 'payload'>,
  user: { id: string; accountVersion?: number | null },
): Promise<IssuedToken> {
  const now = getClock(req.payload).now();
  const owner = { userId: user.id, accountVersion: user.accountVersion ?? 0 };
  const { secret, session } = await startSession(req.payload, owner, now);
  return createToken(secret, now, computeTokenEnd(now, session));
}

/** A new token for the same session, which ends when it would have ended anyway. */
async function renewToken(req: PayloadRequest): Promise<IssuedToken | null> {
  const now = getClock(req.payload).now();
  const secret = await readSecret(req.headers, now);
  const session = secret ? await findSession(req.payload, secret, now) : null;
  return secret && session ? createToken(secret, now, computeTokenEnd(now, session)) : null;
}

/**
 * Puts our token in the place of Payload's, after signing in and refreshing, for every transport.
 * The account's version is the one that was read before the password was checked: what changed
 * meanwhile makes the session worth nothing.
 */
export const issueToken: CollectionAfterOperationHook<'users'> = async ({
  // One of the union's values is deprecated, not the argument: `login` and `refresh` stay.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  operation,
  req,
  result,
}) => {
  if (operation === 'login') {
    const { user } = req;
    const isSignIn = user !== null && !isPasswordCheck(req);
    const token = isSignIn ? await signInAs(req, user) : { token: '', exp: 0 };
    return { ...result, ...token };
  }
  if (operation === 'refresh') {
    const newToken = await renewToken(req);
    const token = { refreshedToken: newToken?.token ?? '', exp: newToken?.exp ?? 0 };
    return { ...result, ...token };
  }
  return result;
};

/**
 * Ends the session of the request on signing out; all sessions of the account when that is asked.
 */
export const endOwnSession: CollectionAfterLogoutHook = async ({ req }) => {
  const secret = await readSecret(req.headers, getClock(req.payload).now());
  if (req.query['allSessions'] === 'true' && req.user)
    await endAllSessions(req.payload, req.user.id);
  else if (secret) await endSession(req.payload, secret);
};
