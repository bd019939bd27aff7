import { newsPublished, newsShortageDetected } from './events.ts';
import { newsJobs } from './jobs.ts';
import { can } from '@digivaardig/contracts/roles';
import { defineFeature } from '#platform/feature/define-feature.ts';
import { sharedCollections } from '#features/content';
import { newsCalendarTexts } from './calendar/news-calendar-messages.ts';
import { newsConfig } from './collections/news.ts';
import { NewsPublications } from './collections/news-publications.ts';
import { NewsQueue } from './collections/news-queue.ts';
import { NewsShortages, NewsSkips, NewsWatermarks } from './collections/news-stores.ts';
import { newsTab } from './collections/news-tab.ts';
import { endFeedsOfAccount } from './feed/end-feeds-of-account.ts';
import { feedKeyEndpoints } from './feed/feed-key-endpoints.ts';
import { FeedKeys } from './feed/feed-key-store.ts';
import { newsMails } from './calendar/news-mails.ts';
import { leaveQueue } from './server/remove-from-news-queue.ts';

/** Articles, the queue and calendar of each municipality, publishing by the clock, and feeds. */
export const news = defineFeature({
  name: 'news',
  rank: 4,
  events: [newsPublished, newsShortageDetected],
  jobs: newsJobs,
  collections: [
    ...sharedCollections(newsConfig),
    NewsQueue,
    NewsPublications,
    NewsWatermarks,
    NewsSkips,
    NewsShortages,
    FeedKeys,
  ],
  endpoints: feedKeyEndpoints,
  additions: {
    municipalities: { tabs: [{ tab: newsTab, before: 'Huisstijl' }] },
    users: { hooks: { afterDelete: [endFeedsOfAccount] } },
    news: { hooks: { afterDelete: [leaveQueue] } },
    'library-news': { hooks: { afterDelete: [leaveQueue] } },
  },
  views: [
    {
      path: 'nieuwskalender',
      title: newsCalendarTexts.title,
      component: '/features/news/calendar/news-calendar-view.tsx#NewsCalendarView',
      isOpenTo: (actor) => can(actor, 'news-queue.read'),
    },
  ],
  mails: newsMails,
});

export { newsCalendarTexts } from './calendar/news-calendar-messages.ts';
export { feedSince } from './feed/feed-keys.ts';
export { siteFeed } from './feed/site-feed.ts';
export { siteArticle, siteNews } from './graphql/news.ts';
export { moveWatermark } from './publishing/move-watermark.ts';
export { isShort } from './publishing/news-weeks.ts';
export { readNewsStates, type NewsState } from './publishing/read-news-states.ts';
export { readShortages } from './publishing/read-shortages.ts';
export { newsPublished } from './events.ts';
