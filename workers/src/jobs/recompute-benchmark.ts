import { countContent, writeSnapshots } from '@digivaardig/cms/benchmark/write-snapshots';
import { readTenants } from '@digivaardig/cms/benchmark/read-tenants';
import { inTransaction, isDuplicate } from '@digivaardig/cms/outbox/in-transaction';
import { completeEvent } from '@digivaardig/cms/outbox/outbox-rows';
import type { JobContext } from '../kit/context.ts';
import type { JobPayload } from '../ports/job-queue.ts';

const consumer = 'recompute-benchmark';

/**
 * Counts the published content again after a change: of one municipality, or of all when the library changed.
 * Snapshot and processed-event share a transaction, so that a job that runs twice counts once.
 */
export async function recomputeBenchmark(
  { payload, clock, checkpoint, log }: JobContext,
  { tenant, event }: JobPayload,
): Promise<void> {
  const now = clock.now();
  const tenants = await readTenants(payload, tenant);
  const drafts = await countContent(payload, tenants, now, true);
  await checkpoint('recompute-benchmark.claimed');
  try {
    await inTransaction(payload, async (req) => {
      if (event) await completeEvent(req, consumer, event);
      await writeSnapshots(req, drafts, now, 'change');
    });
    log.info({ tenant, snapshots: drafts.length }, 'benchmark counted');
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    log.info({ event }, 'event was handled before');
  }
}
