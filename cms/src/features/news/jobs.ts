import { defineScheduledJob, type Job } from '#platform/jobs/job.ts';
import { deleteEndedFeedKeys } from './feed/delete-ended-feed-keys.ts';
import { publishDueNews } from './publishing/publish-due-news.ts';
import { notifyNewsShortages } from './publishing/notify-news-shortages.ts';

/**
 * Deletes the personal feeds that ended with an account's version, a membership or a municipality.
 */
const deleteEndedFeeds = defineScheduledJob({
  name: 'delete-ended-feeds',
  schedule: '0 35 4 * * *',
  run: async ({ payload, log }) => {
    const deleted = await deleteEndedFeedKeys(payload);
    if (deleted > 0) log.info({ deleted }, 'ended feeds deleted');
  },
});

export const newsJobs: Job[] = [publishDueNews, notifyNewsShortages, deleteEndedFeeds];
