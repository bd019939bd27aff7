import { completeExport, deleteExportRow } from './archive-export.ts';
import { findArchived, municipalityArchived, municipalityRestored } from '#features/municipalities';
import { exportStore } from './export-store.ts';
import { deleteExports, writeExport } from './write-export.ts';
import { inTransaction, isDuplicate } from '#platform/db/in-transaction.ts';
import { completeEvent } from '#platform/events/outbox-rows.ts';
import { defineEventJob } from '#platform/jobs/job.ts';

const name = 'export-municipality';

/**
 * Creates the export of an archived municipality, or deletes it after the municipality is restored.
 * The present state decides, not the type of the event. The same event writes the same file, so the
 * job is idempotent.
 */
export const exportMunicipality = defineEventJob({
  name,
  consumes: [municipalityArchived, municipalityRestored],
  run: async ({ payload, clock, log }, { id: event, tenant }) => {
    if (tenant === null) return;
    const now = clock.now();
    const archived = (await findArchived(payload, [tenant])).has(tenant);
    const file = archived ? await writeExport(payload, tenant, event, now) : null;
    let unneeded: string | null = null;
    try {
      unneeded = await inTransaction(payload, async (req) => {
        await completeEvent(req, name, event);
        if (!file) {
          await deleteExportRow(req, tenant);
          return null;
        }
        const finished = { ...file, eventId: event, finishedAt: now.toISOString() };
        return completeExport(req, tenant, finished);
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      log.info({ event }, 'event was handled before');
    }
    if (!file) await deleteExports(tenant);
    else if (unneeded) await exportStore.delete(unneeded);
    log.info({ tenant, exported: file !== null }, 'export updated');
  },
});
