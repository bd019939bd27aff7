import type { CollectionBeforeLoginHook } from 'payload';
import type { UserLike } from '../../access/actor.ts';
import { hasPlace, withoutArchived } from '../../archive/active-session.ts';
import { refusal } from '../../refusal.ts';
import { texts } from '../../texts/texts.ts';

/** Nobody signs in who belongs to no municipality that takes part. Comes after the password, so it tells no stranger. */
export const refuseWithoutPlace: CollectionBeforeLoginHook = async ({ req, user }) => {
  if (!hasPlace(await withoutArchived(req.payload, user as UserLike))) {
    throw refusal(texts.errors.accountClosed, 403);
  }
  return user as unknown;
};
