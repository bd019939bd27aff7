import {
  countContent,
  writeSnapshots,
} from '@digivaardig/cms/features/benchmarks/server/write-snapshots';
import { readTenants } from '@digivaardig/cms/features/municipalities/server/read-tenants';
import { inTransaction, isDuplicate } from '@digivaardig/cms/platform/db/unit-of-work';
import { completeEvents, eventsAlike } from '@digivaardig/cms/platform/events/outbox-rows';
import type { JobContext } from '../kit/context.ts';
import { JobFailure } from '../ports/job-failure.ts';
import type { JobPayload } from '../ports/job-payload.ts';

const consumer = 'recompute-benchmark';

/** The events after which the content is counted again. */
export const consumes = ['content.changed', 'news.published', 'municipality.changed'] as const;

/** A recount that met another one of the same events begins again. */
const attempts = 5;

/**
 * Counts once for all events that wait: snapshots and processed-events share a transaction, so that none counts twice.
 * @returns false when another worker finished some of them first
 */
async function countOnce(
  { payload, clock, checkpoint, log }: JobContext,
  tenant: string | null,
  events: readonly string[],
): Promise<boolean> {
  const now = clock.now();
  const tenants = await readTenants(payload, tenant);
  const drafts = await countContent(payload, tenants, now, true);
  await checkpoint('recompute-benchmark.claimed');
  try {
    await inTransaction(payload, async (req) => {
      await completeEvents(req, consumer, events);
      await writeSnapshots(req, drafts, now);
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    log.info({ tenant }, 'events were handled meanwhile');
    return false;
  }
  await checkpoint('recompute-benchmark.committed');
  log.info({ tenant, events: events.length, snapshots: drafts.length }, 'benchmark counted');
  return true;
}

/**
 * Counts the published content again after a change: of one municipality, or of all when the library changed. What else
 * waits for the same municipality is in that count too, so it is done with it.
 */
export async function recomputeBenchmark(
  context: JobContext,
  { tenant, event }: JobPayload,
): Promise<void> {
  if (event === null) return;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const events = await eventsAlike(context.payload, event, tenant, consumes);
    if (events.length === 0 || (await countOnce(context, tenant, events))) return;
  }
  throw new JobFailure('conflict', { permanent: false });
}
