import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  Payload,
  PayloadRequest,
} from 'payload';
import { compareRights } from '../model/account-state.ts';
import { rightsChange } from '../model/rights-change.ts';
import type { User } from '../../../payload-types.ts';
import { findAccount } from '../store/find-account.ts';
import { getClock } from '#platform/clock/clock.ts';
import { accountMessages } from '../messages.ts';
import { toCounterKey, readCounter, setCounter } from '#platform/http/counters.ts';
import { rejectForNow } from '#platform/http/reject-for-now.ts';
import { limitOwnWrites } from '#platform/http/throttle-requests.ts';

/**
 * How long a change of rights goes before every other change of the account; longer than its tries
 * take.
 */
const priorityMs = 5000;

const toAccountKey = (id: string): string => toCounterKey('rights', id.toLowerCase());

/**
 * Notes that the rights, the password or the address of an account are being changed. Outside any
 * transaction, so that others see it at once and wait: the database would let whoever comes first
 * win, again and again.
 */
export async function prioritiseAccountChange(payload: Payload, accountId: string): Promise<void> {
  const expiresAt = new Date(getClock(payload).now().getTime() + priorityMs);
  await setCounter(payload, toAccountKey(accountId), { count: 1, expiresAt });
}

/** @throws APIError 429 while somebody changes the rights of this account */
async function rejectWhileRightsChange(req: PayloadRequest, accountId: string): Promise<void> {
  const now = getClock(req.payload).now();
  const priority = await readCounter(req.payload, toAccountKey(accountId), now);
  if (!priority) return;
  rejectForNow(
    req,
    priority.expiresAt.getTime() - now.getTime(),
    accountMessages.errors.accountBusy,
  );
}

/**
 * Would this change what somebody may do, or the address of the account? Sending it along unchanged
 * is no change.
 */
async function changesRights(payload: Payload, account: string, data: unknown): Promise<boolean> {
  const stored = await findAccount({ payload }, account);
  if (!stored) return false;
  const change = rightsChange.safeParse(data ?? {});
  // What it cannot read is no change: the checks of the fields refuse it.
  if (!change.success) return false;
  const { adds, takes, changesAddress } = compareRights(stored, { ...stored, ...change.data });
  return adds || takes || changesAddress;
}

/**
 * Limits how often one person changes an account, their own or another's, and lets a change of
 * rights by somebody else go first: neither its owner nor a helper keeps an account so busy that
 * nobody can take a right from it.
 */
export const limitAccountChanges: CollectionBeforeOperationHook = async ({
  args,
  // One of the union's values is deprecated, not the argument: `update` stays.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  operation,
  overrideAccess,
  req,
}) => {
  const { id, data }: Record<string, unknown> = { ...args };
  const { user } = req;
  if (operation !== 'update' || overrideAccess || !user || typeof id !== 'string') return args;
  const account = id.toLowerCase();
  const isOwn = account === user.id;
  // By an administrator it may be the very change that goes first.
  const isPriority = !isOwn && (await changesRights(req.payload, account, data));
  if (!isPriority) await rejectWhileRightsChange(req, account);
  await limitOwnWrites(req, isOwn ? 'account' : 'otherAccount', `${user.id} ${account}`);
  return args;
};

/**
 * Lets a change of rights go first from here on, once it is known to be one and to be allowed.
 * Comes after the version of the account was raised. If the database lets another change win this
 * time, that one was the last.
 */
export const prioritiseRightsChange: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc: before,
  req,
}) => {
  const version = data.accountVersion ?? 0;
  const isRaised = operation === 'update' && before && version > (before.accountVersion ?? 0);
  if (isRaised && req.user && req.user.id !== before.id)
    await prioritiseAccountChange(req.payload, before.id);
  return data;
};
