import { readTenants } from '#features/municipalities';
import { defineMunicipalityJob, type Job } from '#platform/jobs/job.ts';
import { recomputeBenchmark } from './server/recompute-benchmark.ts';
import { countContent, writeWeeklySnapshots } from './server/write-snapshots.ts';

/**
 * Takes this week's snapshot of every municipality, whether its content changed or not, since the
 * week itself moved on.
 */
const takeWeeklySnapshots = defineMunicipalityJob({
  name: 'take-weekly-snapshots',
  schedule: '0 0 5 * * 1',
  listDue: async ({ payload }) => (await readTenants(payload, null)).map(({ id }) => id),
  run: async ({ payload, clock, log }, tenant) => {
    const now = clock.now();
    const counted = await countContent(payload, await readTenants(payload, tenant), now, false);
    const snapshots = await writeWeeklySnapshots(payload, counted, now);
    log.info({ tenant, snapshots }, 'weekly snapshot taken');
  },
});

export const benchmarkJobs: Job[] = [recomputeBenchmark, takeWeeklySnapshots];
