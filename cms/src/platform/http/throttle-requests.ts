import type { Payload, PayloadRequest } from 'payload';
import { clockOf } from '../clock/clock.ts';
import { refusal } from '../errors/user-error.ts';
import { texts } from '../i18n/messages.ts';
import { clientOf } from './client-of.ts';
import { increment, keyOf, windowOf } from './counters.ts';
import { refuseForNow } from './refuse-for-now.ts';

const hour = 3_600_000;

/** Requests for a mail by one client in an hour. A whole town hall may share one address. */
const requestsPerClient = 600;

/** Wrong codes of one client in an hour, before they cost a wait. Right ones are never counted. */
const wrongCodesPerClient = 120;

/** Passwords that are tried with one invitation, in an hour. */
const triesPerCode = 20;

/** Mails with a link to one address in an hour, from one who asks for them. */
const mailsPerAddress = 5;

/** Invitations by one person in an hour: a department at once, not a mailing. */
const perInviter = 200;

const hourEnd = (now: Date): Date => new Date((Math.floor(now.getTime() / hour) + 1) * hour);

/**
 * Counts one in this hour; how many there were with it, and how long the hour still lasts in
 * milliseconds.
 */
async function countInHour(
  payload: Payload,
  ...kindAndParts: Parameters<typeof keyOf>
): Promise<{ count: number; left: number }> {
  const now = clockOf(payload).now();
  const key = keyOf(...kindAndParts, windowOf(now, hour));
  const end = hourEnd(now);
  return { count: await increment(payload, key, end), left: end.getTime() - now.getTime() };
}

/** Refuses who invites more people than anybody has colleagues to invite. */
export async function refuseBusyInviter(req: PayloadRequest, inviter: string): Promise<void> {
  const { count, left } = await countInHour(req.payload, 'inviter', inviter);
  if (count > perInviter) refuseForNow(req, left);
}

/** Refuses a client that asks for mails faster than the people of a town hall do. */
export async function refuseBusyClient(req: PayloadRequest): Promise<void> {
  const { count, left } = await countInHour(req.payload, 'reset-client', clientOf(req));
  if (count > requestsPerClient) refuseForNow(req, left);
}

/**
 * Rejects a code that opens nothing, and counts it. Only wrong codes are counted and only they are
 * slowed, so whoever has a right one is let in, however many colleagues share the address and
 * whatever one of them tries.
 * @throws APIError always
 */
export async function rejectWrongCode(req: PayloadRequest): Promise<never> {
  const { count, left } = await countInHour(req.payload, 'code-client', clientOf(req));
  if (count > wrongCodesPerClient) refuseForNow(req, left);
  throw refusal(texts.errors.linkExpired, 403);
}

/**
 * Limits passwords that are tried with one invitation, from wherever: whoever has its code is let
 * past what others filled.
 * @throws APIError 429
 */
export async function limitTriesOfCode(req: PayloadRequest, invitationId: string): Promise<void> {
  const { count, left } = await countInHour(req.payload, 'code', invitationId);
  if (count > triesPerCode) refuseForNow(req, left);
}

/**
 * Counts a mail that whoever knows an address asks for; false when it had enough this hour. Whether
 * it has an account plays no part.
 */
export const countMailTo = async (payload: Payload, email: string): Promise<boolean> =>
  (await countInHour(payload, 'mail', 'asked', email)).count <= mailsPerAddress;

/**
 * The same for mails that an administrator sends. Counted apart for each administrator, so that
 * neither an anonymous visitor nor another municipality keeps somebody from being invited.
 * @throws APIError 429 that says so
 */
export async function assertFewMailsTo(req: PayloadRequest, email: string): Promise<void> {
  const sender = req.user?.id ?? '';
  const { count, left } = await countInHour(req.payload, 'mail', sender, email);
  if (count > mailsPerAddress) refuseForNow(req, left, texts.errors.mailsEnough);
}

/** What people change of their own in an hour, per person. */
const ownPerHour = {
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
  kind: keyof typeof ownPerHour,
  userId: string,
): Promise<void> {
  const { count, left } = await countInHour(req.payload, 'own', kind, userId);
  if (count > ownPerHour[kind]) refuseForNow(req, left);
}
