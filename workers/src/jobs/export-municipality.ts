import {
  completeExport,
  deleteExportRow,
} from '@digivaardig/cms/features/operations/archive/archive-export';
import { findArchived } from '@digivaardig/cms/features/municipalities/server/is-archived';
import {
  deleteExport,
  deleteExports,
  writeExport,
} from '@digivaardig/cms/features/operations/archive/write-export';
import { inTransaction, isDuplicate } from '@digivaardig/cms/platform/db/unit-of-work';
import { completeEvent } from '@digivaardig/cms/platform/events/outbox-rows';
import type { JobContext } from '../kit/context.ts';
import type { JobPayload } from '../ports/job-payload.ts';

const consumer = 'export-municipality';

/** The events after which the export of a municipality is made, or removed. */
export const consumes = ['municipality.archived', 'municipality.restored'] as const;

/**
 * Makes the export of an archived municipality, or removes it once the municipality is open again: what holds now
 * decides, not which event came. The same event writes the same file, so running twice is running once.
 */
export async function exportMunicipality(
  { payload, clock, log }: JobContext,
  { tenant, event }: JobPayload,
): Promise<void> {
  if (tenant === null || event === null) return;
  const now = clock.now();
  const archived = (await findArchived(payload, [tenant])).has(tenant);
  const made = archived ? await writeExport(payload, tenant, event, now) : null;
  let unneeded: string | null = null;
  try {
    unneeded = await inTransaction(payload, async (req) => {
      await completeEvent(req, consumer, event);
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
}
