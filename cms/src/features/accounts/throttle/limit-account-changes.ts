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
 * How long a change of rights has priority over other changes of the account: longer than its
 * retries take.
 */
const priorityMs = 5000;

const toAccountKey = (id: string): string => toCounterKey('rights', id.toLowerCase());

/**
 * Gives a change of the rights, password or address of an account priority over other changes. It
 * is written outside transactions, so that others see it at once and wait; in a conflict the
 * database would let the first writer win, again and again.
 */
export async function prioritiseAccountChange(payload: Payload, accountId: string): Promise<void> {
  const expiresAt = new Date(getClock(payload).now().getTime() + priorityMs);
  await setCounter(payload, toAccountKey(accountId), { count: 1, expiresAt });
}

/** @throws APIError 429 while another request changes the rights of this account */
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
 * Whether a change affects the rights or the address of an account. Values that are sent unchanged
 * do not count.
 */
async function changesRights(payload: Payload, account: string, data: unknown): Promise<boolean> {
  const stored = await findAccount({ payload }, account);
  if (!stored) return false;
  const change = rightsChange.safeParse(data ?? {});
  // An unreadable change does not count: the field validation rejects it.
  if (!change.success) return false;
  const { adds, takes, changesAddress } = compareRights(stored, { ...stored, ...change.data });
  return adds || takes || changesAddress;
}

/**
 * Limits how often one person changes an account, and gives priority to a change of rights by
 * somebody else. Neither the owner nor a helper can keep an account so busy that nobody can remove
 * a right from it.
 */
export const limitAccountChanges: CollectionBeforeOperationHook = async ({
  args,
  // One of the union's values is deprecated, not the argument: `update` is not.
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
  // A change by an administrator may be the one that has priority.
  const isPriority = !isOwn && (await changesRights(req.payload, account, data));
  if (!isPriority) await rejectWhileRightsChange(req, account);
  await limitOwnWrites(req, isOwn ? 'account' : 'otherAccount', `${user.id} ${account}`);
  return args;
};

/**
 * Gives a change of rights priority after it was found to be one and to be allowed. Runs after the
 * version of the account was raised. If another change wins the conflict this time, it is the last
 * one that does.
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
