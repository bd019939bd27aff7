import type { Payload, PayloadRequest } from 'payload';
import { clockOf } from '../clock/clock.ts';
import { clientOf } from './client-of.ts';
import { increment, keyOf, windowOf } from './counters.ts';
import { refuseForNow } from './refuse-for-now.ts';

const hour = 3_600_000;

/** Requests of one client in an hour. A whole town hall may share one address. */
const perClient = 120;

/** Mails to one address in an hour. */
const perAddress = 3;

/** Invitations by one person in an hour: a department at once, not a mailing. */
const perInviter = 200;

/** Refuses who invites more people than anybody has colleagues to invite. */
export async function refuseBusyInviter(req: PayloadRequest, inviter: string): Promise<void> {
  const now = clockOf(req.payload).now();
  const key = keyOf('inviter', inviter, windowOf(now, hour));
  const end = (Math.floor(now.getTime() / hour) + 1) * hour;
  const count = await increment(req.payload, key, new Date(end));
  if (count > perInviter) refuseForNow(req, end - now.getTime());
}

/** Refuses a client that asks for links, or tries codes, faster than people do. */
export async function refuseBusyClient(req: PayloadRequest, kind: 'reset' | 'code'): Promise<void> {
  const now = clockOf(req.payload).now();
  const key = keyOf(`${kind}-client`, clientOf(req), windowOf(now, hour));
  const end = (Math.floor(now.getTime() / hour) + 1) * hour;
  const count = await increment(req.payload, key, new Date(end));
  if (count > perClient) refuseForNow(req, end - now.getTime());
}

/** Counts a request for a mail to this address; false when it had enough. Whether it has an account plays no part. */
export async function countResetRequest(payload: Payload, email: string): Promise<boolean> {
  const now = clockOf(payload).now();
  const key = keyOf('reset', email, windowOf(now, hour));
  const count = await increment(payload, key, new Date(now.getTime() + hour));
  return count <= perAddress;
}
