import { randomUUID } from 'node:crypto';
import type { CollectionBeforeChangeHook } from 'payload';
import { type Account, computeAccountState } from '../model/account-state.ts';
import { getClock } from '#platform/clock/clock.ts';

/** Writes the derived state of a changed account in the same transaction. No client may send it. */
export const updateAccountState: CollectionBeforeChangeHook<Account & { password?: string }> = ({
  data,
  originalDoc,
  req,
}) => {
  const state = computeAccountState(
    originalDoc,
    // A new account has no id yet, and needs none.
    { id: '', ...originalDoc, ...data },
    {
      now: getClock(req.payload).now(),
      hasNewPassword: Boolean(data.password),
      createKey: randomUUID,
    },
  );
  return { ...data, ...state };
};
