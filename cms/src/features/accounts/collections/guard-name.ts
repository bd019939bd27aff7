import { type FieldHook, ValidationError } from 'payload';
import type { User } from '../../../payload-types.ts';
import { findNameProblem } from '../model/find-name-problem.ts';

/**
 * Rejects a name that contains a link, since mails to others contain the name. An older name stays
 * valid until it is changed.
 */
export const guardName: FieldHook<User, unknown> = ({ originalDoc, req, value }) => {
  const before = originalDoc?.name;
  const bySystem = req.payloadAPI === 'local' && !req.user;
  if (typeof value !== 'string' || value === before || bySystem) return value;
  const message = findNameProblem(value);
  if (!message) return value;
  const errors = [{ path: 'name', label: 'Naam', message }];
  throw new ValidationError({ collection: 'users', errors }, req.t);
};
