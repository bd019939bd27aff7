import { defineScheduledJob, type Job } from '#platform/jobs/job.ts';
import { deleteEndedFeedKeys } from './feed/delete-ended-feed-keys.ts';
import { publishDueNews } from './publishing/publish-due-news.ts';
import { notifyNewsShortages } from './publishing/notify-news-shortages.ts';

/**
 * Looks in which municipalities the news runs out, and asks for one mail to each of their officers.
 * Also at the start: what the start page says before would be a guess.
 */
const notifyNewsShortagesJob = defineScheduledJob({
  name: 'notify-news-shortages',
  schedule: '0 10 7-18 * * *',
  runsAtStart: true,
  run: async ({ payload, clock, log }) => {
    const mails = await notifyNewsShortages(payload, clock.now());
    if (mails > 0) log.info({ mails }, 'officers notified of news shortages');
  },
});

/** Deletes the personal feeds that ended with an account's version, a membership or a municipality. */
const deleteEndedFeeds = defineScheduledJob({
  name: 'delete-ended-feeds',
  schedule: '0 35 4 * * *',
  run: async ({ payload, log }) => {
    const deleted = await deleteEndedFeedKeys(payload);
    if (deleted > 0) log.info({ deleted }, 'ended feeds deleted');
  },
});

export const newsJobs: Job[] = [publishDueNews, notifyNewsShortagesJob, deleteEndedFeeds];
