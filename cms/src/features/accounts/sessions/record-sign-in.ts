import type { CollectionAfterLoginHook } from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import type { User } from '../../../payload-types.ts';
import { isPasswordCheck } from './verify-password.ts';

/**
 * Records that the owner of an account signed in at least once, so that an administrator finds who
 * needs help to begin. When and how often is nobody's business. It writes this field alone, since a
 * write of the whole account could undo a change of rights that happens meanwhile.
 */
export const recordSignIn: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  if (user.hasSignedIn === true || isPasswordCheck(req)) return;
  await getDatabaseAdapter(req.payload).updateOne({
    collection: 'users',
    id: user.id,
    data: { hasSignedIn: true },
    req,
    returning: false,
  });
};
