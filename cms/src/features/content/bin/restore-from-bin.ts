import { isRecord } from '@digivaardig/contracts/guards';
import type { PayloadRequest } from 'payload';
import { getDriverSession } from '#platform/access/driver-collection.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { writeAuditEntry } from '#platform/audit/write-audit-entry.ts';
import { getClock } from '#platform/clock/clock.ts';
import { createRowId, rowId } from '#platform/db/object-ids.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { type SaveRecord, savedFieldName } from '../history/saved-field.ts';
import { findHistoryKind } from '../history/history-document.ts';
import { contentMessages } from '../messages.ts';
import { canCareFor } from '../owners/can-care-for.ts';
import { isSwitchable, toLibrarySlug } from '../reading/shared-kinds.ts';
import { binMessages } from './bin-messages.ts';
import { type BinRow, takeFromBin } from './bin-rows.ts';
import { getContentRows } from './content-rows.ts';

type Values = Record<string, unknown>;

const toTime = (value: unknown): number => (value instanceof Date ? value.getTime() : 0);

/** An owner who may no longer change the module leaves it to the team, as outside the bin. */
async function findLostOwner(
  req: PayloadRequest,
  { tenant }: BinRow,
  owner: unknown,
): Promise<boolean> {
  if (typeof owner !== 'string' || owner === '') return false;
  const user = await asSystem(req.payload, req).findByID({
    collection: 'users',
    id: owner,
    disableErrors: true,
  });
  return !canCareFor(user, tenant);
}

/** Rejects a version of a library document that is gone, or that has another version by now. */
async function rejectWithoutBase(
  req: PayloadRequest,
  { collection, tenant, baseId }: BinRow,
): Promise<void> {
  if (baseId === null) return;
  const kind = findHistoryKind(req.payload, collection);
  const system = asSystem(req.payload, req);
  const base = await system.count({
    collection: toLibrarySlug(kind),
    where: { id: { equals: baseId } },
  });
  if (base.totalDocs === 0) throw userError(binMessages.errors.libraryGone, 409);
  const versions = await system.count({
    collection: kind,
    where: { and: [{ tenant: { equals: tenant } }, { basedOn: { equals: baseId } }] },
  });
  if (versions.totalDocs > 0) throw userError(binMessages.errors.otherVersion, 409);
}

/** Sets again what the municipality chose for its own document. */
async function restoreChoice(
  req: PayloadRequest,
  { collection, documentId, tenant, switchedOn }: BinRow,
): Promise<void> {
  const kind = findHistoryKind(req.payload, collection);
  if (switchedOn === null || tenant === null || !isSwitchable(kind)) return;
  const item = { relationTo: kind, value: documentId };
  await asSystem(req.payload, req).create({
    collection: 'offers',
    data: { tenant, item, on: switchedOn },
  });
}

/**
 * Takes a document out of the bin, in the transaction of the request. It comes back as a draft with
 * the text that was saved last, at its own address and with its history. As a draft, since only
 * publishing checks what may have changed meanwhile, and since nothing comes on the site by itself.
 * @throws APIError when it is no longer in the bin, or has nothing to be a version of
 */
export async function restoreFromBin(req: PayloadRequest, row: BinRow): Promise<void> {
  const { payload, user } = req;
  const { collection, documentId, tenant, title } = row;
  const taken = await takeFromBin(req, documentId);
  if (!taken) throw userError(messages.errors.notFound, 404);
  await rejectWithoutBase(req, row);
  const session = await getDriverSession(req);
  const rows = getContentRows(req, collection);
  const newest = taken.versions.reduce<Values | null>(
    (best, one) => (best && toTime(best['updatedAt']) > toTime(one['updatedAt']) ? best : one),
    null,
  );
  const { _id: parent, ...stored } = taken.document;
  const text: Values = isRecord(newest?.['version']) ? newest['version'] : stored;
  // Versions are sorted by this: it comes after every other one.
  const after = toTime(newest?.['updatedAt']) + 1;
  const now = new Date(Math.max(getClock(payload).now().getTime(), after));
  const saved: SaveRecord = { kind: 'takenFromBin', by: user?.id ?? null, restoredFrom: null };
  const isLost = await findLostOwner(req, row, text['owner']);
  const changes: Values = {
    _status: 'draft',
    updatedAt: now,
    editedBy: user?.name ?? messages.log.system,
    [savedFieldName]: saved,
    ...(isLost ? { owner: null } : {}),
  };
  const version = {
    _id: rowId(payload, createRowId(payload)),
    parent,
    version: { ...text, ...changes },
    createdAt: now,
    updatedAt: now,
    latest: true,
    autosave: false,
  };
  const older = taken.versions.map(({ latest: _latest, ...one }) => one);
  await rows.documents.insertOne({ ...taken.document, ...changes }, session);
  await rows.versions.insertMany([...older, version], session);
  await restoreChoice(req, row);
  await writeAuditEntry(req, {
    kind: 'bin',
    tenant,
    subject: { id: documentId, name: title ?? contentMessages.values.untitled },
    from: [contentMessages.log.inBin],
    to: [contentMessages.log.draft],
  });
}
