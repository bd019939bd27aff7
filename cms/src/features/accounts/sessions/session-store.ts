import { createHash, randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import { driverCollection } from '#platform/access/driver-collection.ts';

const hourMs = 3_600_000;

/**
 * The hours that a session lasts, however often it is refreshed: a long working day.
 * @internal for tests
 */
export const sessionHours = 12;

/** The hours that a token is valid without a refresh. */
export const tokenHours = 8;

/**
 * A session as it is stored: the digest of its secret, and the version of the account at sign-in.
 */
export interface Session {
  hash: string;
  userId: string;
  /**
   * The version of the account at sign-in. Another version means that rights, password or address
   * changed since.
   */
  accountVersion: number;
  /** How the person proved their identity. */
  method: 'password';
  /** The number of factors, such as a password. */
  level: 'one-factor';
  startedAt: Date;
  /** The session ends at this moment in any case, and the database deletes the row. */
  endsAt: Date;
}

/** The owner of a session. */
export type SessionOwner = Pick<Session, 'userId' | 'accountVersion'>;

const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const getSessions = (payload: Payload) => driverCollection(payload, 'account-sessions');

/**
 * Computes when a token that is issued now expires: after its hours, but never after its session.
 */
export const computeTokenEnd = (now: Date, { endsAt }: Pick<Session, 'endsAt'>): Date =>
  new Date(Math.min(now.getTime() + tokenHours * hourMs, endsAt.getTime()));

/** Starts a session. Only the digest of the secret is stored; the secret goes to its owner. */
export async function startSession(
  payload: Payload,
  { userId, accountVersion }: SessionOwner,
  now: Date,
): Promise<{ secret: string; session: Session }> {
  const secret = randomBytes(32).toString('base64url');
  const session: Session = {
    hash: hashSecret(secret),
    userId,
    accountVersion,
    method: 'password',
    level: 'one-factor',
    startedAt: now,
    endsAt: new Date(now.getTime() + sessionHours * hourMs),
  };
  await getSessions(payload).insertOne({ ...session });
  return { secret, session };
}

/**
 * Finds the session of a secret; null when it is unknown or expired. The caller checks whether the
 * account changed since.
 */
export async function findSession(
  payload: Payload,
  secret: string,
  now: Date,
): Promise<Session | null> {
  const row = await getSessions(payload).findOne<Session>({ hash: hashSecret(secret) });
  return row && row.endsAt > now ? row : null;
}

/** Ends one session. */
export async function endSession(payload: Payload, secret: string): Promise<void> {
  await getSessions(payload).deleteOne({ hash: hashSecret(secret) });
}

/** Ends every session of an account. */
export async function endAllSessions(payload: Payload, userId: string): Promise<void> {
  await getSessions(payload).deleteMany({ userId });
}
