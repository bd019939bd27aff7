import { isDuplicate } from '#platform/db/in-transaction.ts';
import { defineMunicipalityJob } from '#platform/jobs/job.ts';
import { listMunicipalitiesWithDueNews, publishDueArticles } from './publish-due-articles.ts';

/**
 * Fills the slots that are due, also those missed while nothing ran, dated by their slot. BullMQ
 * only wakes this; what is due comes from the data and the clock. Source: decision 003.
 */
export const publishDueNews = defineMunicipalityJob({
  name: 'publish-due-news',
  schedule: '*/5 * * * * *',
  listDue: ({ payload, clock }) => listMunicipalitiesWithDueNews(payload, clock.now()),
  run: async ({ payload, clock, checkpoint, log }, tenant) => {
    const now = clock.now();
    await checkpoint('publish-due-news.claimed');
    try {
      const published = await publishDueArticles(payload, tenant, now);
      log.info({ tenant, published }, 'news published');
    } catch (error) {
      // Another worker filled the slot first.
      if (!isDuplicate(error)) throw error;
      log.info({ tenant }, 'news was published meanwhile');
    }
    await checkpoint('publish-due-news.committed');
  },
});
