import { countContent, writeSnapshots } from './write-snapshots.ts';
import { municipalityChanged, readTenants } from '#features/municipalities';
import { newsPublished } from '#features/news';
import { inTransaction, isDuplicate } from '#platform/db/in-transaction.ts';
import { completeEvents, findCoalescableEvents } from '#platform/events/outbox-rows.ts';
import { contentChanged } from '#platform/events/emit-change-event.ts';
import { defineEventJob, type JobContext } from '#platform/jobs/job.ts';
import { JobFailure } from '#platform/jobs/job-failure.ts';

const name = 'recompute-benchmark';

/** The events after which the content is counted again. */
const consumes = [contentChanged, newsPublished, municipalityChanged];

/** A recount that met another one of the same events begins again. */
const attempts = 5;

/**
 * Counts once for all events that wait: snapshots and processed-events share a transaction, so that
 * none counts twice.
 * @returns false when another worker finished some of them first
 */
async function countOnce(
  { payload, clock, checkpoint, log }: JobContext,
  tenant: string | null,
  events: readonly string[],
): Promise<boolean> {
  const now = clock.now();
  const tenants = await readTenants(payload, tenant);
  const counted = await countContent(payload, tenants, now, true);
  await checkpoint('recompute-benchmark.claimed');
  try {
    await inTransaction(payload, async (req) => {
      await completeEvents(req, name, events);
      await writeSnapshots(req, counted, now);
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    log.info({ tenant }, 'events were handled meanwhile');
    return false;
  }
  await checkpoint('recompute-benchmark.committed');
  log.info({ tenant, events: events.length, snapshots: counted.length }, 'benchmark counted');
  return true;
}

/**
 * Counts the published content again after a change: of one municipality, or of all when the
 * library changed. What else waits for the same municipality is in that count too, so it is done
 * with it.
 */
export const recomputeBenchmark = defineEventJob({
  name,
  consumes,
  coalesces: true,
  run: async (context, { id, tenant }) => {
    const types = consumes.map(({ type }) => type);
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const events = await findCoalescableEvents(context.payload, id, tenant, types);
      if (events.length === 0 || (await countOnce(context, tenant, events))) return;
    }
    throw new JobFailure('conflict', { permanent: false });
  },
});
