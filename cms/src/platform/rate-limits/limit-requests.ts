import type { Payload, PayloadRequest } from 'payload';
import { userError } from '../errors/user-error.ts';
import { getClient } from '../http/get-client.ts';
import { messages } from '../i18n/messages.ts';
import { RateLimit } from './rate-limit.ts';
import { rejectForNow } from './reject-for-now.ts';

const hour = 3600;

/** Requests for a mail by one client; a whole town hall may share one address. */
const mailRequests = new RateLimit({ name: 'mail-requests', points: 600, seconds: hour });

/** Wrong codes of one client before it must wait. Correct codes are never counted. */
const wrongCodes = new RateLimit({ name: 'wrong-codes', points: 120, seconds: hour });

/** Passwords that are tried with one invitation. */
const attemptsWithCode = new RateLimit({ name: 'attempts-with-code', points: 20, seconds: hour });

/** Mails with a link to one address, per sender. */
const mailsToAddress = new RateLimit({ name: 'mails-to-address', points: 5, seconds: hour });

/** Invitations by one person: enough for a department, too few for a mailing. */
const invitations = new RateLimit({ name: 'invitations', points: 200, seconds: hour });

/** Counts a request and rejects it when it is one too many. */
async function limit(
  req: PayloadRequest,
  rateLimit: RateLimit,
  who: string[],
  message?: (seconds: number) => string,
): Promise<void> {
  const { isExceeded, waitMs } = await rateLimit.count(req.payload, who);
  if (isExceeded) rejectForNow(req, waitMs, message);
}

/** Rejects invitations by a person who sends more than they could have colleagues. */
export const limitInvitationsBy = (req: PayloadRequest, inviter: string): Promise<void> =>
  limit(req, invitations, [inviter]);

/** Rejects a client that requests mails faster than the people of a town hall do. */
export const limitMailRequests = (req: PayloadRequest): Promise<void> =>
  limit(req, mailRequests, [getClient(req)]);

/** Answers about lessons by one client; a whole town hall may share one address. */
const lessonFeedback = new RateLimit({ name: 'lesson-feedback', points: 300, seconds: hour });

/** Limits the answers about lessons by one client. */
export const limitLessonFeedback = (req: PayloadRequest): Promise<void> =>
  limit(req, lessonFeedback, [getClient(req)]);

/**
 * Rejects an unknown code, and counts it. Only wrong codes are counted and delayed, so the holder
 * of a correct code always gets in, however many colleagues share the address and whatever one of
 * them tries.
 * @throws APIError always
 */
export async function rejectWrongCode(req: PayloadRequest): Promise<never> {
  await limit(req, wrongCodes, [getClient(req)]);
  throw userError(messages.errors.linkExpired, 403);
}

/**
 * Limits the passwords that are tried with one invitation by all clients together. The holder of
 * its code is not limited by the attempts of others.
 * @throws APIError 429
 */
export const limitAttemptsWithCode = (req: PayloadRequest, invitationId: string): Promise<void> =>
  limit(req, attemptsWithCode, [invitationId]);

/**
 * Counts a mail that an anonymous visitor requests for an address; returns false beyond the maximum
 * of this hour. It is the same whether or not the address has an account.
 */
export async function countMailTo(payload: Payload, email: string): Promise<boolean> {
  const { isExceeded } = await mailsToAddress.count(payload, ['visitor', email]);
  return !isExceeded;
}

/**
 * Counts a mail that an administrator sends. Each administrator has their own count, so that
 * neither an anonymous visitor nor another municipality can prevent an invitation.
 * @throws APIError 429 with the reason
 */
export const limitMailsTo = (req: PayloadRequest, email: string): Promise<void> =>
  limit(req, mailsToAddress, [req.user?.id ?? '', email], messages.errors.mailsEnough);

const createOwnWrites = (what: string, points: number): RateLimit =>
  new RateLimit({ name: `own-${what}`, points, seconds: hour });

/** Changes by one person. */
const ownWrites = {
  feed: createOwnWrites('feed', 30),
  account: createOwnWrites('account', 30),
  otherAccount: createOwnWrites('other-account', 30),
  password: createOwnWrites('password', 6),
  preference: createOwnWrites('preference', 1000),
  presence: createOwnWrites('presence', 3000),
  schedule: createOwnWrites('schedule', 1000),
  bin: createOwnWrites('bin', 1000),
} as const;

/**
 * Limits what a person writes, so that a busy browser neither loads the database
 * nor delays a change of their rights by others.
 * @throws APIError 429
 */
export const limitOwnWrites = (
  req: PayloadRequest,
  kind: keyof typeof ownWrites,
  userId: string,
): Promise<void> => limit(req, ownWrites[kind], [userId]);
