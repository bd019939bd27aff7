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

/** Starts a session for an account that was read before, and returns its token. */
export async function signInAs(
  req: Pick<PayloadRequest, 'payload'>,
  user: { id: string; accountVersion?: number | null },
): Promise<IssuedToken> {
  const now = getClock(req.payload).now();
  const owner = { userId: user.id, accountVersion: user.accountVersion ?? 0 };
  const { secret, session } = await startSession(req.payload, owner, now);
  return createToken(secret, now, computeTokenEnd(now, session));
}

/** Creates a new token for the same session. It does not extend the session. */
async function renewToken(req: PayloadRequest): Promise<IssuedToken | null> {
  const now = getClock(req.payload).now();
  const secret = await readSecret(req.headers, now);
  const session = secret ? await findSession(req.payload, secret, now) : null;
  return secret && session ? createToken(secret, now, computeTokenEnd(now, session)) : null;
}

/**
 * Replaces Payload's token by ours after signing in and refreshing, for every transport. It uses
 * the version of the account from before the password check, so that a change during the check ends
 * the session.
 */
export const issueToken: CollectionAfterOperationHook<'users'> = async ({
  // One of the union's values is deprecated, not the argument: `login` and `refresh` are not.
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

/** Ends the session of the request on signing out, or all sessions of the account on request. */
export const endOwnSession: CollectionAfterLogoutHook = async ({ req }) => {
  const secret = await readSecret(req.headers, getClock(req.payload).now());
  if (req.query['allSessions'] === 'true' && req.user)
    await endAllSessions(req.payload, req.user.id);
  else if (secret) await endSession(req.payload, secret);
};
