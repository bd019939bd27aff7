import type { FieldHook } from 'payload';
import { type Account, compareRights } from '../model/account-state.ts';
import { rightsChange } from '../model/rights-change.ts';
import { userError } from '#platform/errors/user-error.ts';
import { accountMessages } from '../messages.ts';

/**
 * The form of an account sends all of it, also the roles that nobody touched, and the version that
 * it was opened with. A form from before somebody else changed those rights could bring them back,
 * so it is rejected; one that only takes away from what is there now is not, or a busy account
 * could keep every right. Comes before the rule that nobody writes this field.
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
