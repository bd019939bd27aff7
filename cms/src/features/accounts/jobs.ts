import { defineScheduledJob, type Job } from '#platform/jobs/job.ts';
import { forgetAccounts } from './server/forget-accounts.ts';

/** Deletes accounts that belong nowhere any more, a month after the last membership ended. */
const deleteInactiveAccounts = defineScheduledJob({
  name: 'forget-accounts',
  schedule: '0 30 4 * * *',
  run: async ({ payload, clock, log }) => {
    const deleted = await forgetAccounts(payload, clock.now());
    if (deleted > 0) log.info({ deleted }, 'inactive accounts deleted');
  },
});

export const accountJobs: Job[] = [deleteInactiveAccounts];
