import { hasShape, isBoolean, isNullOr, isRecord, isText } from '@digivaardig/contracts/guards';
import { can, canEverywhere } from '@digivaardig/contracts/roles';
import type { PayloadRequest } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { driverCollection, getDriverSession } from '#platform/access/driver-collection.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { findArchived, municipalityMessages } from '#features/municipalities';
import type { HistoryCollection } from '../history/history-document.ts';
import { isSharedCollection } from '../reading/kind-configs.ts';
import { libraryScope } from '../scheduling/scheduled-change.ts';

/** A document in the bin, without its text. */
export interface BinRow {
  collection: HistoryCollection;
  documentId: string;
  /** The municipality; null for a document of the library. */
  tenant: string | null;
  title: string | null;
  baseId: string | null;
  switchedOn: boolean | null;
}

interface Stored {
  scope: string;
  relationTo: string;
  documentId: string;
  title: string | null;
  baseId: string | null;
  switchedOn: boolean | null;
}

const isStored = hasShape<Stored>({
  scope: isText,
  relationTo: isText,
  documentId: isText,
  title: isNullOr(isText),
  baseId: isNullOr(isText),
  switchedOn: isNullOr(isBoolean),
});

/** A row of the store as code reads it; null when it cannot be read. */
function toBinRow({ payload }: PayloadRequest, stored: unknown): BinRow | null {
  if (!isStored(stored) || !isSharedCollection(payload, stored.relationTo)) return null;
  const { scope, relationTo, documentId, title, baseId, switchedOn } = stored;
  const tenant = scope === libraryScope ? null : scope;
  return { collection: relationTo, documentId, tenant, title, baseId, switchedOn };
}

/** Whether this person may do something with a document in the bin: as with one outside it. */
function canInBin(
  { user }: Pick<PayloadRequest, 'user'>,
  { collection, tenant }: Pick<BinRow, 'collection' | 'tenant'>,
  action: 'create' | 'delete',
): boolean {
  const actor = toActor(user);
  if (!actor) return false;
  const capability = `${collection}.${action}` as const;
  return tenant === null ? canEverywhere(actor, capability) : can(actor, capability, tenant);
}

/**
 * Finds a document in the bin for who may do this with it.
 * @throws APIError when there is none, or the user may not: the same answer for both
 */
export async function findBinRow(
  req: PayloadRequest,
  documentId: string,
  actions: readonly ('create' | 'delete')[],
): Promise<BinRow> {
  const stored: unknown = await driverCollection(req.payload, 'binned-documents').findOne(
    { documentId },
    { projection: { document: 0 } },
  );
  const row = toBinRow(req, stored);
  if (!row || !actions.every((action) => canInBin(req, row, action)))
    throw userError(messages.errors.notFound, 404);
  return row;
}

/** Rejects a change in the bin of an archived municipality. */
export async function rejectArchivedBin(req: PayloadRequest, { tenant }: BinRow): Promise<void> {
  const archived = await findArchived(req.payload, tenant ? [tenant] : [], req);
  if (archived.size > 0) throw userError(municipalityMessages.errors.archived, 409);
}

/** What left the bin: the document and its versions, as the database had them. */
export interface TakenRows {
  document: Record<string, unknown>;
  versions: Record<string, unknown>[];
}

/**
 * Takes a document out of the bin, in the transaction of the request. Two who try it write the same
 * row, so that one of them does it and the other finds nothing.
 * @param until only when its time is over then
 * @returns its rows; null when it is no longer there
 */
export async function takeFromBin(
  req: PayloadRequest,
  documentId: string,
  until?: Date,
): Promise<TakenRows | null> {
  const session = await getDriverSession(req);
  const filter = { documentId, ...(until ? { deleteAt: { $lte: until } } : {}) };
  const documents = driverCollection(req.payload, 'binned-documents');
  const versions = driverCollection(req.payload, 'binned-versions');
  const stored = await documents.findOne(filter, session);
  const document: unknown = stored?.['document'];
  if (!isRecord(document)) return null;
  const { deletedCount } = await documents.deleteOne(filter, session);
  if (deletedCount === 0) return null;
  const rows = await versions.find({ documentId }, session).toArray();
  await versions.deleteMany({ documentId }, session);
  return { document, versions: rows.map((row): unknown => row['version']).filter(isRecord) };
}
