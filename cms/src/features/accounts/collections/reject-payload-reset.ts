import type { CollectionBeforeOperationHook } from 'payload';
import { userError } from '#platform/errors/user-error.ts';
import { accountMessages } from '../messages.ts';

/**
 * Payload's own ways to a new password are closed, GraphQL's among them: they would keep the code
 * itself in the database, one at a time, so that asking breaks an unused link. `passwordEndpoints`
 * are the way.
 */
// One of the union's values is deprecated, not the argument: `forgotPassword` stays.
// eslint-disable-next-line @typescript-eslint/no-deprecated
export const rejectPayloadReset: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'forgotPassword' || operation === 'resetPassword') {
    throw userError(accountMessages.errors.askForLink, 403);
  }
  return args;
};
