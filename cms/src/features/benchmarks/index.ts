import { benchmarkJobs } from './jobs.ts';
import { defineFeature } from '#platform/feature/define-feature.ts';
import { BenchmarkSnapshots } from './collections/benchmark-snapshots.ts';

/** Figures of what each municipality shows, counted after each change and once a week. */
export const benchmarks = defineFeature({
  name: 'benchmarks',
  rank: 7,
  jobs: benchmarkJobs,
  collections: [BenchmarkSnapshots],
});

export { latestSnapshots } from './server/latest-snapshots.ts';
