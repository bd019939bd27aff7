import { defineScheduledJob, type Job } from '#platform/jobs/job.ts';
import { deleteInactiveAccounts } from './server/delete-inactive-accounts.ts';

/** Deletes accounts without memberships, a month after the last one ended. */
const deleteInactiveAccountsJob = defineScheduledJob({
  name: 'delete-inactive-accounts',
  schedule: '0 30 4 * * *',
  run: async ({ payload, clock, log }) => {
    const deleted = await deleteInactiveAccounts(payload, clock.now());
    if (deleted > 0) log.info({ deleted }, 'inactive accounts deleted');
  },
});

export const accountJobs: Job[] = [deleteInactiveAccountsJob];
