import type { CollectionBeforeLoginHook } from 'payload';
import type { User } from '../../../payload-types.ts';
import { hasMembership } from '../model/has-membership.ts';
import { withoutArchived } from '#features/municipalities';
import { userError } from '#platform/errors/user-error.ts';
import { isPasswordCheck } from '../sessions/verify-password.ts';
import { accountMessages } from '../messages.ts';

/**
 * Nobody signs in who belongs to no municipality that takes part. Comes after the password, so it
 * reveals nothing to who does not know that. Showing that an account is one's own, to accept an
 * invitation, is no signing in.
 */
export const rejectWithoutMembership: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  if (isPasswordCheck(req)) return user;
  if (!hasMembership(await withoutArchived(req.payload, user))) {
    throw userError(accountMessages.errors.accountClosed, 403);
  }
  return user;
};
