import { municipalityArchived } from '#features/municipalities';
import type { Payload, PayloadRequest } from 'payload';
import { deleteEach } from '#platform/access/delete-each.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { writeEvent } from '#platform/events/write-event.ts';

/** The state of the export of an archived municipality. */
export type ArchiveExport =
  | { state: 'none' }
  | { state: 'busy' }
  | { state: 'failed' }
  | { state: 'done'; finishedAt: string; bytes: number; file: string };

const findExportRow = async (payload: Payload, tenantId: string, req?: PayloadRequest) =>
  (
    await asSystem(payload, req).find({
      collection: 'archive-exports',
      where: { tenantId: { equals: tenantId } },
      limit: 1,
      pagination: false,
    })
  ).docs[0];

/** Requests a new export, in the transaction of the request. */
export async function requestExport(req: PayloadRequest, tenantId: string): Promise<void> {
  const system = asSystem(req.payload, req);
  const eventId = await writeEvent(req, municipalityArchived, { tenant: tenantId });
  const row = await findExportRow(req.payload, tenantId, req);
  if (row) await system.update({ collection: 'archive-exports', id: row.id, data: { eventId } });
  else await system.create({ collection: 'archive-exports', data: { tenantId, eventId } });
}

/**
 * Records the finished file, if it belongs to the latest request.
 * @returns the file to delete: the previous one, or this one when a newer request replaced it
 */
export async function completeExport(
  req: PayloadRequest,
  tenantId: string,
  finished: { eventId: string; file: string; bytes: number; finishedAt: string },
): Promise<string | null> {
  const row = await findExportRow(req.payload, tenantId, req);
  if (row?.eventId !== finished.eventId) return finished.file;
  await asSystem(req.payload, req).update({
    collection: 'archive-exports',
    id: row.id,
    data: { ...finished, madeFor: finished.eventId },
  });
  return row.file && row.file !== finished.file ? row.file : null;
}

/** Deletes the record of the export of a restored municipality. */
export async function deleteExportRow(req: PayloadRequest, tenantId: string): Promise<void> {
  const where = { tenantId: { equals: tenantId } };
  await deleteEach(req.payload, { collection: 'archive-exports', where }, req);
}

/**
 * Reads the state of a municipality's export: finished for the latest request, waiting, or failed.
 */
export async function readExport(payload: Payload, tenantId: string): Promise<ArchiveExport> {
  const row = await findExportRow(payload, tenantId);
  if (!row) return { state: 'none' };
  if (row.madeFor === row.eventId && row.finishedAt && row.file) {
    return { state: 'done', finishedAt: row.finishedAt, bytes: row.bytes ?? 0, file: row.file };
  }
  const event = await asSystem(payload).findByID({
    collection: 'outbox',
    id: row.eventId,
    disableErrors: true,
  });
  return { state: event && event.state !== 'dead' ? 'busy' : 'failed' };
}
