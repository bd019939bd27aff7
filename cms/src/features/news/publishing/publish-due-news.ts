import { isDuplicate } from '#platform/db/unit-of-work.ts';
import { defineScheduledJob } from '#platform/jobs/job.ts';
import { listMunicipalitiesWithDueNews, publishDueArticles } from './publish-due-articles.ts';

/**
 * Fills the slots that are due, also those missed while nothing ran, dated by their slot. BullMQ only wakes this; what
 * is due comes from the data and the clock. Source: decision 003.
 */
export const publishDueNews = defineScheduledJob({
  name: 'publish-due-news',
  schedule: '*/5 * * * * *',
  run: async (context) => {
    const { payload, clock, checkpoint, log } = context;
    const now = clock.now();
    const due = await listMunicipalitiesWithDueNews(payload, now);
    if (due.length > 0) await checkpoint('publish-due-news.claimed');
    for (const tenant of due) {
      try {
        const published = await publishDueArticles(payload, tenant, now);
        log.info({ tenant, published }, 'news published');
        await checkpoint('publish-due-news.committed');
      } catch (error) {
        // Another worker filled the slot first; one municipality's trouble must not hold up the others.
        if (!isDuplicate(error)) log.error({ tenant, err: error }, 'not published');
      }
    }
  },
});
