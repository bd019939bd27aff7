import type { CollectionBeforeOperationHook } from 'payload';
import { userError } from '#platform/errors/user-error.ts';
import { accountMessages } from '../messages.ts';

/**
 * Rejects Payload's own operations for a new password, by GraphQL too. They store the code itself,
 * and one per account, so that a second request would invalidate an unused link.
 * `passwordEndpoints` replace them.
 */
// One of the union's values is deprecated, not the argument: `forgotPassword` is not.
// eslint-disable-next-line @typescript-eslint/no-deprecated
export const rejectPayloadReset: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'forgotPassword' || operation === 'resetPassword') {
    throw userError(accountMessages.errors.askForLink, 403);
  }
  return args;
};
