import type { CollectionBeforeOperationHook } from 'payload';
import { actorOf, maySomewhere } from '../access/actor.ts';
import { limitOwnWrites } from './throttle-requests.ts';

/** Limits how often people change their own account; who administers accounts is limited in their own alone. */
export const limitOwnChanges: CollectionBeforeOperationHook = async ({
  args,
  // One of the union's values is deprecated, not the argument: `update` stays.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  operation,
  overrideAccess,
  req,
}) => {
  const actor = actorOf(req.user);
  if (operation !== 'update' || overrideAccess || !actor) return args;
  const isOwn = (args as { id?: unknown }).id === actor.id;
  if (isOwn || !maySomewhere(actor, 'users', 'update')) {
    await limitOwnWrites(req, 'account', actor.id);
  }
  return args;
};
