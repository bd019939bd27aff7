import type { CollectionAfterChangeHook } from 'payload';
import { writeAuditEntry } from '#platform/audit/write-audit-entry.ts';
import { municipalityMessages } from '../messages.ts';
import type { Municipality } from '../../../payload-types.ts';

const toVisibilityLabel = ({ visibility }: Municipality) =>
  municipalityMessages.log.visibility[visibility];

/**
 * Records in the audit trail who may see a municipality's site from now on, and when it is archived
 * or restored.
 */
export const recordMunicipalityChange: CollectionAfterChangeHook<Municipality> = async ({
  context,
  doc: after,
  operation,
  previousDoc,
  req,
}) => {
  if (context['suppressEvents'] === true) return after;
  const before = operation === 'update' ? previousDoc : null;
  const entry = { tenant: after.id, subject: { id: after.id, name: after.name } };
  if (before?.visibility !== after.visibility) {
    const from = before ? [toVisibilityLabel(before)] : [];
    await writeAuditEntry(req, {
      kind: 'visibility',
      ...entry,
      from,
      to: [toVisibilityLabel(after)],
    });
  }
  const state = (one: Municipality) =>
    one.archivedAt ? municipalityMessages.log.archived : municipalityMessages.log.open;
  if (before && state(before) !== state(after)) {
    const [from, to] = [[state(before)], [state(after)]];
    await writeAuditEntry(req, { kind: 'archive', ...entry, from, to });
  }
  return after;
};
