import type { FieldHook } from 'payload';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';

/** Mark of a request whose password our own routes have judged. */
export const savesPassword = 'savesPassword';

/**
 * A password is set by its owner, who shows the old one, or by a link that its owner got; never as
 * a field of the account. Comes before the rule that nobody writes this field, which would drop it
 * without a word.
 */
export const rejectPassword: FieldHook = ({ context, operation, originalDoc, req, value }) => {
  const bySystem = req.payloadAPI === 'local' && !req.user;
  if (!value || operation !== 'update' || bySystem || context[savesPassword] === true) {
    return value as unknown;
  }
  const isOwn = (originalDoc as { id?: string }).id === req.user?.id;
  throw userError(isOwn ? messages.errors.passwordByForm : messages.errors.passwordOfOther, 403);
};
