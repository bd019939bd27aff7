import { readTenants } from '#features/municipalities';
import { defineScheduledJob, type Job } from '#platform/jobs/job.ts';
import { recomputeBenchmark } from './server/recompute-benchmark.ts';
import { countContent, writeWeeklySnapshots } from './server/write-snapshots.ts';

/** Takes this week's snapshot of every municipality, changed or not: the week itself moved on. */
const takeWeeklySnapshots = defineScheduledJob({
  name: 'take-weekly-snapshots',
  schedule: '0 0 5 * * 1',
  run: async ({ payload, clock, log }) => {
    const now = clock.now();
    const drafts = await countContent(payload, await readTenants(payload, null), now, false);
    const snapshots = await writeWeeklySnapshots(payload, drafts, now);
    log.info({ snapshots }, 'weekly snapshots taken');
  },
});

export const benchmarkJobs: Job[] = [recomputeBenchmark, takeWeeklySnapshots];
