import type { CollectionAfterChangeHook } from 'payload';
import { writeLog } from '#platform/audit/write-log.ts';
import { texts } from '#platform/i18n/messages.ts';
import type { Municipality } from '../../../payload-types.ts';

const visibilityOf = ({ visibility }: Municipality) => texts.log.visibility[visibility];

/** Writes down who may see a municipality's site from now on, and when it is archived or restored. */
export const logMunicipality: CollectionAfterChangeHook = async ({
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (context['quietly'] === true) return doc as unknown;
  const after = doc as Municipality;
  const before = operation === 'update' ? (previousDoc as Municipality) : null;
  const entry = { tenant: after.id, subject: { id: after.id, name: after.name } };
  if (before?.visibility !== after.visibility) {
    const from = before ? [visibilityOf(before)] : [];
    await writeLog(req, { kind: 'visibility', ...entry, from, to: [visibilityOf(after)] });
  }
  const state = (one: Municipality) => (one.archivedAt ? texts.log.archived : texts.log.open);
  if (before && state(before) !== state(after)) {
    const [from, to] = [[state(before)], [state(after)]];
    await writeLog(req, { kind: 'archive', ...entry, from, to });
  }
  return doc as unknown;
};
