import { readTenants } from '#features/municipalities';
import { defineMunicipalityJob, type Job } from '#platform/jobs/job.ts';
import { recomputeBenchmark } from './server/recompute-benchmark.ts';
import {
  countContent,
  listWithoutWeeklySnapshot,
  writeWeeklySnapshots,
} from './server/write-snapshots.ts';

/**
 * Takes this week's snapshot of every municipality, whether its content changed or not, since the
 * week itself moved on. Due is who has none yet, hourly, so that a run that failed or that the queue
 * lost costs an hour and not the week.
 */
const takeWeeklySnapshots = defineMunicipalityJob({
  name: 'take-weekly-snapshots',
  schedule: '0 0 5-23 * * *',
  listDue: async ({ payload, clock }) => {
    const tenants = await readTenants(payload, null);
    const ids = tenants.map(({ id }) => id);
    return listWithoutWeeklySnapshot(payload, ids, clock.now());
  },
  run: async ({ payload, clock, log }, tenant) => {
    const now = clock.now();
    const counted = await countContent(payload, await readTenants(payload, tenant), now, false);
    const snapshots = await writeWeeklySnapshots(payload, counted, now);
    log.info({ tenant, snapshots }, 'weekly snapshot taken');
  },
});

export const benchmarkJobs: Job[] = [recomputeBenchmark, takeWeeklySnapshots];
