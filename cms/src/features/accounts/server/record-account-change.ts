import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import type { User } from '../../../payload-types.ts';
import { writeAuditEntry } from '#platform/audit/write-audit-entry.ts';

/**
 * Records a change of an account other than its roles in the audit trail, under its municipality
 * or, when it has none or several, under the programme.
 * @returns the id of the entry
 */
export function recordAccountChange(
  req: PayloadRequest,
  user: User,
  from: readonly string[],
  to: readonly string[],
): Promise<string> {
  const tenants = [...(toActor(user)?.memberships.keys() ?? [])];
  const tenant = tenants.length === 1 ? (tenants[0] ?? null) : null;
  return writeAuditEntry(req, {
    kind: 'account',
    tenant,
    subject: { id: user.id, name: user.name },
    from,
    to,
  });
}

/** Records a changed email address in the audit trail. */
export const recordEmailChange: CollectionAfterChangeHook<User> = async ({
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (context['suppressEvents'] === true || operation !== 'update') return doc;
  if (previousDoc.email !== doc.email) {
    await recordAccountChange(req, doc, [previousDoc.email], [doc.email]);
  }
  return doc;
};
