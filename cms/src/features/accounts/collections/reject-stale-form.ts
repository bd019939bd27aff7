import type { FieldHook } from 'payload';
import { type Account, compareRights } from '../model/account-state.ts';
import { rightsChange } from '../model/rights-change.ts';
import { userError } from '#platform/errors/user-error.ts';
import { accountMessages } from '../messages.ts';

/**
 * Rejects a form that was opened before somebody else changed the rights of the account. The form
 * sends all roles, so saving it would restore the old ones. A form that only removes rights from
 * the present ones is accepted; otherwise an account that changes all the time could keep every
 * right. Runs before the rule that nobody writes `accountVersion`.
 */
export const rejectStaleForm: FieldHook<Account, unknown> = ({
  data,
  operation,
  originalDoc,
  req,
  value,
}) => {
  if (operation !== 'update' || !originalDoc || req.payloadAPI === 'local') return value;
  if (typeof value !== 'number' || value === (originalDoc.accountVersion ?? 0)) return value;
  const change = rightsChange.safeParse(data);
  // What it cannot read, the checks of the fields refuse.
  if (!change.success) return value;
  const { adds, changesAddress } = compareRights(originalDoc, { ...originalDoc, ...change.data });
  if (adds || changesAddress) throw userError(accountMessages.errors.staleAccount, 409);
  return value;
};
