import { randomUUID } from 'node:crypto';
import type { CollectionBeforeChangeHook } from 'payload';
import { type Account, computeAccountState } from '../model/account-state.ts';
import { getClock } from '#platform/clock/clock.ts';

/** Writes what goes with a change, in the same transaction; nobody sends it. */
export const updateAccountState: CollectionBeforeChangeHook<Account & { password?: string }> = ({
  data,
  originalDoc,
  req,
}) => {
  const state = computeAccountState(
    originalDoc,
    // An account that is being created has no id yet, and none is needed.
    { id: '', ...originalDoc, ...data },
    {
      now: getClock(req.payload).now(),
      hasNewPassword: Boolean(data.password),
      createKey: randomUUID,
    },
  );
  return { ...data, ...state };
};
