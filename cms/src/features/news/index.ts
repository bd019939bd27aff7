import { newsPublished, newsShortageDetected } from './events.ts';
import { newsJobs } from './jobs.ts';
import { can } from '@digivaardig/contracts/roles';
import { defineFeature } from '#platform/feature/define-feature.ts';
import { createSharedCollections } from '#features/content';
import { newsCalendarMessages } from './calendar/news-calendar-messages.ts';
import { nameReadyArticles } from './admin/name-ready-articles.ts';
import { newsKind } from './kinds/news.ts';
import { NewsPublications } from './collections/news-publications.ts';
import { NewsQueue } from './collections/news-queue.ts';
import { NewsShortages, NewsSkips, NewsWatermarks } from './collections/news-stores.ts';
import { newsTab } from './collections/news-tab.ts';
import { deleteFeedsOfAccount } from './feed/delete-feeds-of-account.ts';
import { feedKeyEndpoints } from './feed/feed-key-endpoints.ts';
import { FeedKeys } from './feed/feed-key-store.ts';
import { resolvers } from './graphql/resolvers.ts';
import { schema } from './graphql/schema.ts';
import { reorderEndpoint } from './calendar/reorder-endpoint.ts';
import { newsMails } from './calendar/news-mails.ts';
import { planWithSave, recordPlan } from './server/plan-with-save.ts';
import { removeFromNewsQueue } from './server/remove-from-news-queue.ts';

/** Articles, the queue and calendar of each municipality, publishing by the clock, and feeds. */
export const news = defineFeature({
  name: 'news',
  rank: 4,
  events: [newsPublished, newsShortageDetected],
  jobs: newsJobs,
  collections: [
    ...createSharedCollections(newsKind),
    NewsQueue,
    NewsPublications,
    NewsWatermarks,
    NewsSkips,
    NewsShortages,
    FeedKeys,
  ],
  endpoints: [...feedKeyEndpoints, reorderEndpoint],
  graphql: { schema, resolvers },
  additions: {
    municipalities: { tabs: [{ tab: newsTab, before: 'Huisstijl' }] },
    users: { hooks: { afterDelete: [deleteFeedsOfAccount] } },
    news: {
      hooks: {
        beforeOperation: [recordPlan],
        afterChange: [planWithSave],
        afterDelete: [removeFromNewsQueue],
      },
    },
    'library-news': { hooks: { afterDelete: [removeFromNewsQueue] } },
  },
  views: [
    {
      path: 'nieuwskalender',
      title: newsCalendarMessages.title,
      component: '/features/news/calendar/news-calendar-view.tsx#NewsCalendarView',
      isOpenTo: (actor) => can(actor, 'news-queue.read'),
    },
  ],
  mails: newsMails,
  afterBuild: nameReadyArticles,
});

export { newsCalendarMessages } from './calendar/news-calendar-messages.ts';
export { moveWatermark } from './publishing/move-watermark.ts';
export { isNewsShort } from './publishing/news-weeks.ts';
export { readNewsStates, type NewsState } from './publishing/read-news-states.ts';
export { readShortages } from './publishing/read-shortages.ts';
export { newsKind } from './kinds/news.ts';
export { listPublishedArticles } from './server/read-site-news.ts';
export { newsPublished } from './events.ts';
