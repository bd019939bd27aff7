import { features } from './all-features.ts';
import { listJobs } from './platform/feature/list-jobs.ts';

/** Every job of the product, for the workers to run. */
export const jobs = listJobs(features);
