import type { Job } from '#platform/jobs/job.ts';
import { checkLibraryLinks, checkMunicipalityLinks } from './links/link-jobs.ts';
import { emptyBin, emptyLibraryBin } from './bin/empty-bin.ts';
import { notifyEndingLicences } from './licences/notify-ending-licences.ts';
import {
  withdrawEndedLibraryLicences,
  withdrawEndedLicences,
} from './licences/withdraw-ended-licences.ts';
import {
  applyScheduledChanges,
  applyScheduledLibraryChanges,
} from './scheduling/apply-scheduled-changes.ts';

export const contentJobs: Job[] = [
  applyScheduledChanges,
  applyScheduledLibraryChanges,
  withdrawEndedLibraryLicences,
  withdrawEndedLicences,
  notifyEndingLicences,
  checkLibraryLinks,
  checkMunicipalityLinks,
  emptyBin,
  emptyLibraryBin,
];
