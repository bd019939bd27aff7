import { type CollectionBeforeOperationHook, type CollectionBeforeValidateHook } from 'payload';
import { texts } from '../../texts/texts.ts';
import { refusal } from '../../refusal.ts';

const shortest = 12;

function refuseShort(password: string): void {
  if (password.length >= shortest) return;
  throw refusal(texts.errors.passwordShort, 400);
}

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

/** The same length for a password that comes with the code of a one-time link: no other hook sees that one. */
export const guardLinkedPassword: CollectionBeforeOperationHook = ({ args }) => {
  const { data } = args as { data?: { token?: unknown; password?: unknown } };
  if (data?.token !== undefined) {
    refuseShort(typeof data.password === 'string' ? data.password : '');
  }
  return args;
};
