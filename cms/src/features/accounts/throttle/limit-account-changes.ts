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
import { accountMessages } from '../messages.ts';
import { RateLimit } from '#platform/rate-limits/rate-limit.ts';
import { rejectForNow } from '#platform/rate-limits/reject-for-now.ts';
import { limitOwnWrites } from '#platform/rate-limits/limit-requests.ts';

/**
 * The accounts whose rights change now. Such a change has priority over other changes of the account
 * for a time that is longer than its retries take.
 */
const rightsChanges = new RateLimit({ name: 'rights-change', points: 1, seconds: 5 });

/**
 * Gives a change of the rights, password or address of an account priority over other changes. It
 * is written outside transactions, so that others see it at once and wait; in a conflict the
 * database would let the first writer win, again and again.
 */
export async function prioritiseAccountChange(payload: Payload, accountId: string): Promise<void> {
  await rightsChanges.restart(payload, [accountId.toLowerCase()]);
}

/** @throws APIError 429 while another request changes the rights of this account */
async function rejectWhileRightsChange(req: PayloadRequest, accountId: string): Promise<void> {
  const priority = await rightsChanges.read(req.payload, [accountId.toLowerCase()]);
  if (priority) rejectForNow(req, priority.waitMs, accountMessages.errors.accountBusy);
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
