import type { FieldHook } from 'payload';
import type { User } from '../../../payload-types.ts';
import { userError } from '#platform/errors/user-error.ts';
import { accountMessages } from '../messages.ts';

/** The context key of a request whose password our endpoints have checked. */
export const savesPassword = 'savesPassword';

/**
 * A password is set by our endpoints, never as a field of the account. Runs before field access,
 * which would drop the value silently.
 */
export const rejectPassword: FieldHook<User, unknown> = ({
  context,
  operation,
  originalDoc,
  req,
  value,
}) => {
  const bySystem = req.payloadAPI === 'local' && !req.user;
  if (!value || operation !== 'update' || bySystem || context[savesPassword] === true) {
    return value;
  }
  const isOwn = originalDoc?.id === req.user?.id;
  throw userError(
    isOwn ? accountMessages.errors.passwordByForm : accountMessages.errors.passwordOfOther,
    403,
  );
};
