import type { Payload, PayloadRequest } from 'payload';
import { getClock } from '../clock/clock.ts';
import { userError } from '../errors/user-error.ts';
import { messages } from '../i18n/messages.ts';
import { getClient } from './get-client.ts';
import { incrementCounter, toCounterKey, toWindow } from './counters.ts';
import { rejectForNow } from './reject-for-now.ts';

const hour = 3_600_000;

/** Requests for a mail by one client in an hour. A whole town hall may share one address. */
const requestsPerClient = 600;

/** Wrong codes of one client in an hour, before they cost a wait. Right ones are never counted. */
const wrongCodesPerClient = 120;

/** Passwords that are tried with one invitation, in an hour. */
const attemptsPerCode = 20;

/** Mails with a link to one address in an hour, from one who asks for them. */
const maxMailsPerAddress = 5;

/** Invitations by one person in an hour: a department at once, not a mailing. */
const invitationsPerInviter = 200;

const getHourEnd = (now: Date): Date => new Date((Math.floor(now.getTime() / hour) + 1) * hour);

/**
 * Counts one in this hour; how many there were with it, and how long the hour still lasts in
 * milliseconds.
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

/** Refuses who invites more people than anybody has colleagues to invite. */
export async function limitInvitationsBy(req: PayloadRequest, inviter: string): Promise<void> {
  const { count, left } = await countInHour(req.payload, 'inviter', inviter);
  if (count > invitationsPerInviter) rejectForNow(req, left);
}

/** Refuses a client that asks for mails faster than the people of a town hall do. */
export async function limitMailRequests(req: PayloadRequest): Promise<void> {
  const { count, left } = await countInHour(req.payload, 'reset-client', getClient(req));
  if (count > requestsPerClient) rejectForNow(req, left);
}

/**
 * Rejects a code that opens nothing, and counts it. Only wrong codes are counted and only they are
 * slowed, so whoever has a right one is let in, however many colleagues share the address and
 * whatever one of them tries.
 * @throws APIError always
 */
export async function rejectWrongCode(req: PayloadRequest): Promise<never> {
  const { count, left } = await countInHour(req.payload, 'code-client', getClient(req));
  if (count > wrongCodesPerClient) rejectForNow(req, left);
  throw userError(messages.errors.linkExpired, 403);
}

/**
 * Limits passwords that are tried with one invitation, from wherever: whoever has its code is let
 * past what others filled.
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
 * Counts a mail that whoever knows an address asks for; false when it had enough this hour. Whether
 * it has an account plays no part.
 */
export const countMailTo = async (payload: Payload, email: string): Promise<boolean> =>
  (await countInHour(payload, 'mail', 'asked', email)).count <= maxMailsPerAddress;

/**
 * The same for mails that an administrator sends. Counted apart for each administrator, so that
 * neither an anonymous visitor nor another municipality keeps somebody from being invited.
 * @throws APIError 429 that says so
 */
export async function limitMailsTo(req: PayloadRequest, email: string): Promise<void> {
  const sender = req.user?.id ?? '';
  const { count, left } = await countInHour(req.payload, 'mail', sender, email);
  if (count > maxMailsPerAddress) rejectForNow(req, left, messages.errors.mailsEnough);
}

/** What people change of their own in an hour, per person. */
const ownWritesPerHour = {
  feed: 30,
  account: 30,
  otherAccount: 30,
  password: 6,
  preference: 1000,
  presence: 3000,
} as const;

/**
 * Limits what one person writes about themselves, so that a busy browser neither loads the database
 * nor stands in the way of whoever ends their rights.
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
