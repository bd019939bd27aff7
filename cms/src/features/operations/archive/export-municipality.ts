import { completeExport, deleteExportRow } from './archive-export.ts';
import { findArchived, municipalityArchived, municipalityRestored } from '#features/municipalities';
import { deleteExport, deleteExports, writeExport } from './write-export.ts';
import { inTransaction, isDuplicate } from '#platform/db/in-transaction.ts';
import { completeEvent } from '#platform/events/outbox-rows.ts';
import { defineEventJob } from '#platform/jobs/job.ts';

const name = 'export-municipality';

/**
 * Makes the export of an archived municipality, or removes it once the municipality is open again: what holds now
 * decides, not which event came. The same event writes the same file, so running twice is running once.
 */
export const exportMunicipality = defineEventJob({
  name,
  consumes: [municipalityArchived, municipalityRestored],
  run: async ({ payload, clock, log }, { id: event, tenant }) => {
    if (tenant === null) return;
    const now = clock.now();
    const archived = (await findArchived(payload, [tenant])).has(tenant);
    const made = archived ? await writeExport(payload, tenant, event, now) : null;
    let unneeded: string | null = null;
    try {
      unneeded = await inTransaction(payload, async (req) => {
        await completeEvent(req, name, event);
        if (!made) {
          await deleteExportRow(req, tenant);
          return null;
        }
        const finished = { ...made, eventId: event, finishedAt: now.toISOString() };
        return completeExport(req, tenant, finished);
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      log.info({ event }, 'event was handled before');
    }
    if (!made) await deleteExports(tenant);
    else if (unneeded) await deleteExport(unneeded);
    log.info({ tenant, made: made !== null }, 'export settled');
  },
});
