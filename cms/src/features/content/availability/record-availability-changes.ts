import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { writeAuditEntry } from '#platform/audit/write-audit-entry.ts';
import { contentMessages } from '../messages.ts';
import { toId } from '#platform/ids/to-id.ts';
import type { AvailabilityChoice } from '../../../payload-types.ts';

/** The title of the item of a choice; its id when it is deleted. */
async function findTitle(req: PayloadRequest, { item }: AvailabilityChoice): Promise<string> {
  const id = toId(item.value) ?? '';
  const document = await asSystem(req.payload, req).findByID({
    collection: item.relationTo,
    id,
    disableErrors: true,
    select: { title: true },
  });
  return (document as { title?: string } | null)?.title ?? id;
}

const toWord = (on: boolean | null | undefined) =>
  on ? contentMessages.log.on : contentMessages.log.off;

async function recordChange(
  req: PayloadRequest,
  choice: AvailabilityChoice,
  from: string[],
  to: string[],
) {
  if (from.join() === to.join()) return;
  const subject = { id: toId(choice.item.value) ?? '', name: await findTitle(req, choice) };
  await writeAuditEntry(req, { kind: 'offer', tenant: toId(choice.tenant), subject, from, to });
}

/** Records in the audit trail what a municipality switched on or off, by any route. */
export const recordAvailabilityChange: CollectionAfterChangeHook<AvailabilityChoice> = async ({
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (context['suppressEvents'] === true) return doc;
  const before = operation === 'update' ? [toWord(previousDoc.on)] : [];
  await recordChange(req, doc, before, [toWord(doc.on)]);
  return doc;
};

/** Records a deleted choice: the default applies again. */
export const recordAvailabilityDelete: CollectionAfterDeleteHook<AvailabilityChoice> = async ({
  doc,
  req,
}) => {
  await recordChange(req, doc, [toWord(doc.on)], []);
  return doc;
};
