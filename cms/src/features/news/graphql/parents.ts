export type { SiteMeParent } from '#features/accounts';
export type { SiteParent } from '#features/municipalities';
export type { FeedParent as SiteFeedParent } from '../feed/site-feed.ts';
export type {
  ArticleParent as SiteArticleParent,
  ArticleParent as SiteFeedItemParent,
} from '../server/read-site-news.ts';
