import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { writeAuditEntry } from '#platform/audit/write-audit-entry.ts';
import { messages } from '#platform/i18n/messages.ts';
import { toId } from '#platform/ids/to-id.ts';
import type { Offer } from '../../../payload-types.ts';

/** The title of what an offer switches; its id when it is gone. */
async function titleOf(req: PayloadRequest, { item }: Offer): Promise<string> {
  const id = toId(item.value) ?? '';
  const found = await asSystem(req.payload, req).findByID({
    collection: item.relationTo,
    id,
    disableErrors: true,
    select: { title: true },
  });
  return (found as { title?: string } | null)?.title ?? id;
}

const word = (on: boolean | null | undefined) => (on ? messages.log.on : messages.log.off);

async function logOffer(req: PayloadRequest, offer: Offer, from: string[], to: string[]) {
  if (from.join() === to.join()) return;
  const subject = { id: toId(offer.item.value) ?? '', name: await titleOf(req, offer) };
  await writeAuditEntry(req, { kind: 'offer', tenant: toId(offer.tenant), subject, from, to });
}

/** Writes down what a municipality switched on or off, by whatever route. */
export const logOfferChange: CollectionAfterChangeHook = async ({
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (context['suppressEvents'] === true) return doc as unknown;
  const before = operation === 'update' ? [word((previousDoc as Offer).on)] : [];
  await logOffer(req, doc as Offer, before, [word((doc as Offer).on)]);
  return doc as unknown;
};

/** A choice that is taken back: the default holds again. */
export const logOfferDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await logOffer(req, doc as Offer, [word((doc as Offer).on)], []);
  return doc as unknown;
};
