import { createHash, randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import { driverCollection } from '#platform/access/driver-collection.ts';

const hourMs = 3_600_000;

/**
 * How long a session lasts, however often it is refreshed: a long working day.
 * @internal for tests
 */
export const sessionHours = 12;

/** How long a token works without being refreshed, in hours. */
export const tokenHours = 8;

/**
 * A session as the database keeps it: the digest of its secret, and the account as it was when the
 * session began.
 */
export interface Session {
  hash: string;
  userId: string;
  /**
   * The account's version at sign-in; any other version means that rights, password or address
   * changed since.
   */
  accountVersion: number;
  /** How the person showed who they are. */
  method: 'password';
  /** How sure that is: one factor, such as a password. */
  level: 'one-factor';
  startedAt: Date;
  /** The session ends here, whatever happens. The database removes the row. */
  endsAt: Date;
}

/** Who a session is for. */
export type SessionOwner = Pick<Session, 'userId' | 'accountVersion'>;

const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const getSessions = (payload: Payload) => driverCollection(payload, 'account-sessions');

/** When a token that is issued now stops working: after its hours, and never after its session. */
export const computeTokenEnd = (now: Date, { endsAt }: Pick<Session, 'endsAt'>): Date =>
  new Date(Math.min(now.getTime() + tokenHours * hourMs, endsAt.getTime()));

/** Starts a session. The secret goes to its owner alone; only its digest is stored. */
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
 * The session of a secret; null when it is unknown or over. Whether its account changed since is
 * for the caller.
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
