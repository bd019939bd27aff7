import { randomUUID } from 'node:crypto';
import type { CollectionBeforeChangeHook } from 'payload';
import { type Account, computeAccountState } from '../model/account-state.ts';
import { getClock } from '#platform/clock/clock.ts';

/** Writes what goes with a change, in the same transaction; nobody sends it. */
export const updateAccountState: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = originalDoc as Account | undefined;
  const incoming = data as Account & { password?: string };
  const state = computeAccountState(
    before,
    { ...before, ...incoming },
    {
      now: getClock(req.payload).now(),
      hasNewPassword: Boolean(incoming.password),
      createKey: randomUUID,
    },
  );
  return { ...incoming, ...state };
};
