import type { CollectionBeforeLoginHook } from 'payload';
import type { User } from '../../../payload-types.ts';
import { hasMembership } from '../model/has-membership.ts';
import { withoutArchived } from '#features/municipalities';
import { userError } from '#platform/errors/user-error.ts';
import { isPasswordCheck } from '../sessions/verify-password.ts';
import { accountMessages } from '../messages.ts';

/**
 * Rejects the sign-in of a person without a membership of an active municipality. Runs after the
 * password check, so that only the owner learns it. A password check for accepting an invitation is
 * no sign-in.
 */
export const rejectWithoutMembership: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  if (isPasswordCheck(req)) return user;
  if (!hasMembership(await withoutArchived(req.payload, user))) {
    throw userError(accountMessages.errors.accountClosed, 403);
  }
  return user;
};
