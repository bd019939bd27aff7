import type { FieldHook } from 'payload';
import { refusal } from '../../refusal.ts';
import { texts } from '../../texts/texts.ts';

/**
 * The form of an account sends all of it, also the roles that nobody touched, and the version that it was opened with. A
 * form from before somebody else changed those rights would bring them back, so it is rejected. Comes before the rule
 * that nobody writes this field.
 */
export const rejectStaleForm: FieldHook = ({ operation, originalDoc, req, value }) => {
  if (operation !== 'update' || req.payloadAPI === 'local') return value as unknown;
  const stored = (originalDoc as { accountVersion?: number | null } | undefined)?.accountVersion;
  if (typeof value === 'number' && value !== (stored ?? 0)) {
    throw refusal(texts.errors.staleAccount, 409);
  }
  return value as unknown;
};
