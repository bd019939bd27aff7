import { type CollectionBeforeValidateHook } from 'payload';
import { texts } from '../../texts/texts.ts';
import { refuseShort } from '../../accounts/refuse-short.ts';
import { refusal } from '../../refusal.ts';

/** A password is its owner's: nobody sets another's, whatever route a request takes. */
export const guardPassword: CollectionBeforeValidateHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const sent = (data as { password?: string } | undefined)?.password;
  if (!sent) return data as unknown;
  if (req.payloadAPI !== 'local') refuseShort(sent);
  const own = req.user && String((originalDoc as { id?: string } | undefined)?.id) === req.user.id;
  const bySystem = req.payloadAPI === 'local' && !req.user;
  if (operation === 'update' && !own && !bySystem) {
    throw refusal(texts.errors.passwordOfOther, 403);
  }
  return data as unknown;
};
