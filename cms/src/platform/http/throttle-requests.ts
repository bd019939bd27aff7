import type { Payload, PayloadRequest } from 'payload';
import { getClock } from '../clock/clock.ts';
import { userError } from '../errors/user-error.ts';
import { messages } from '../i18n/messages.ts';
import { getClient } from './get-client.ts';
import { incrementCounter, toCounterKey, toWindow } from './counters.ts';
import { rejectForNow } from './reject-for-now.ts';

const hour = 3_600_000;

/** Requests for a mail by one client in an hour; a whole town hall may share one address. */
const requestsPerClient = 600;

/** Wrong codes of one client in an hour before it must wait. Correct codes are never counted. */
const wrongCodesPerClient = 120;

/** Passwords that are tried with one invitation, in an hour. */
const attemptsPerCode = 20;

/** Mails with a link to one address in an hour, per sender. */
const maxMailsPerAddress = 5;

/** Invitations by one person in an hour: enough for a department, too few for a mailing. */
const invitationsPerInviter = 200;

const getHourEnd = (now: Date): Date => new Date((Math.floor(now.getTime() / hour) + 1) * hour);

/**
 * Counts one event in the present hour; returns the count, and the milliseconds until the hour
 * ends.
 */
async function countInHour(
  payload: Payload,
  ...kindAndParts: Parameters<typeof toCounterKey>
): Promise<{ count: number; left: number }> {
  const now = getClock(payload).now();
  const key = toCounterKey(...kindAndParts, toWindow(now, hour));
  const end = getHourEnd(now);
  return { count: await incrementCounter(payload, key, end), left: end.getTime() - now.getTime() };
}

/** Rejects invitations by a person who sends more than they could have colleagues. */
export async function limitInvitationsBy(req: PayloadRequest, inviter: string): Promise<void> {
  const { count, left } = await countInHour(req.payload, 'inviter', inviter);
  if (count > invitationsPerInviter) rejectForNow(req, left);
}

/** Rejects a client that requests mails faster than the people of a town hall do. */
export async function limitMailRequests(req: PayloadRequest): Promise<void> {
  const { count, left } = await countInHour(req.payload, 'reset-client', getClient(req));
  if (count > requestsPerClient) rejectForNow(req, left);
}

/**
 * Rejects an unknown code, and counts it. Only wrong codes are counted and delayed, so the holder
 * of a correct code always gets in, however many colleagues share the address and whatever one of
 * them tries.
 * @throws APIError always
 */
export async function rejectWrongCode(req: PayloadRequest): Promise<never> {
  const { count, left } = await countInHour(req.payload, 'code-client', getClient(req));
  if (count > wrongCodesPerClient) rejectForNow(req, left);
  throw userError(messages.errors.linkExpired, 403);
}

/**
 * Limits the passwords that are tried with one invitation by all clients together. The holder of
 * its code is not limited by the attempts of others.
 * @throws APIError 429
 */
export async function limitAttemptsWithCode(
  req: PayloadRequest,
  invitationId: string,
): Promise<void> {
  const { count, left } = await countInHour(req.payload, 'code', invitationId);
  if (count > attemptsPerCode) rejectForNow(req, left);
}

/**
 * Counts a mail that an anonymous visitor requests for an address; returns false beyond the maximum
 * of this hour. It is the same whether or not the address has an account.
 */
export const countMailTo = async (payload: Payload, email: string): Promise<boolean> =>
  (await countInHour(payload, 'mail', 'asked', email)).count <= maxMailsPerAddress;

/**
 * Counts a mail that an administrator sends. Each administrator has their own count, so that
 * neither an anonymous visitor nor another municipality can prevent an invitation.
 * @throws APIError 429 with the reason
 */
export async function limitMailsTo(req: PayloadRequest, email: string): Promise<void> {
  const sender = req.user?.id ?? '';
  const { count, left } = await countInHour(req.payload, 'mail', sender, email);
  if (count > maxMailsPerAddress) rejectForNow(req, left, messages.errors.mailsEnough);
}

/** Changes by one person in an hour. */
const ownWritesPerHour = {
  feed: 30,
  account: 30,
  otherAccount: 30,
  password: 6,
  preference: 1000,
  presence: 3000,
} as const;

/**
 * Limits what a person writes, so that a busy browser neither loads the database
 * nor delays a change of their rights by others.
 * @throws APIError 429
 */
export async function limitOwnWrites(
  req: PayloadRequest,
  kind: keyof typeof ownWritesPerHour,
  userId: string,
): Promise<void> {
  const { count, left } = await countInHour(req.payload, 'own', kind, userId);
  if (count > ownWritesPerHour[kind]) rejectForNow(req, left);
}
