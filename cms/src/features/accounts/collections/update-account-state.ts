import { randomUUID } from 'node:crypto';
import type { CollectionBeforeChangeHook } from 'payload';
import { type Account, nextAccountState } from '../model/account-state.ts';
import { getClock } from '#platform/clock/clock.ts';

/** Writes what goes with a change, in the same transaction; nobody sends it. */
export const updateAccountState: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = originalDoc as Account | undefined;
  const sent = data as Account & { password?: string };
  const state = nextAccountState(
    before,
    { ...before, ...sent },
    {
      now: getClock(req.payload).now(),
      hasNewPassword: Boolean(sent.password),
      createKey: randomUUID,
    },
  );
  return { ...sent, ...state };
};
