import { canEverywhere, listMunicipalitiesWhere } from '@digivaardig/contracts/roles';
import type { PayloadRequest, Where } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { asSystem } from '#platform/access/system-client.ts';
import type { ChangeLog } from '../../../payload-types.ts';
import { isSwitchable } from '../reading/shared-kinds.ts';
import { type HistoryCursor, whereOlder } from './history-cursor.ts';
import type { HistoryDocument } from './history-document.ts';
import { contentMessages } from '../messages.ts';

/**
 * The municipalities whose choices stand in the history: of its own document that municipality; of
 * a library document those of the reader. The programme sees these in the use of the document.
 */
function listTenants(req: PayloadRequest, { tenant }: HistoryDocument): string[] {
  if (tenant) return [tenant];
  const actor = toActor(req.user);
  return actor && !canEverywhere(actor, 'offers.read')
    ? listMunicipalitiesWhere(actor, 'offers.read')
    : [];
}

/**
 * Reads when municipalities switched a document on or off and when somebody moved it to the bin,
 * newest first, from the audit trail. Reads as the system: the document is one that the reader may
 * read.
 */
export async function readLogLines(
  req: PayloadRequest,
  document: HistoryDocument,
  { cursor, limit }: { cursor: HistoryCursor | null; limit: number },
): Promise<ChangeLog[]> {
  const tenants = isSwitchable(document.kind) ? listTenants(req, document) : [];
  const subjects = [document.id, ...(document.basedOn ? [document.basedOn] : [])];
  const isSwitch: Where = {
    and: [
      { subjectId: { in: subjects } },
      { kind: { equals: 'offer' } },
      { tenantId: { in: tenants } },
    ],
  };
  // That it came back is a version of the document.
  const isBinning: Where = {
    and: [
      { subjectId: { equals: document.id } },
      { kind: { equals: 'bin' } },
      { to: { equals: contentMessages.log.inBin } },
    ],
  };
  const isLine: Where = { or: [isBinning, ...(tenants.length > 0 ? [isSwitch] : [])] };
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'change-log',
    where: { and: [isLine, ...(cursor ? [whereOlder(cursor, 'at')] : [])] },
    sort: ['-at', '-id'],
    pagination: false,
    limit,
  });
  return docs;
}
