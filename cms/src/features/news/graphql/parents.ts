import type { Resolved } from '#features/content';

export type { SiteMeParent } from '#features/accounts';
export type {
  SiteTextBlockParent,
  SiteStepBlockParent,
  SiteImageBlockParent,
  SiteVideoBlockParent,
  SiteTipBlockParent,
  SiteTableBlockParent,
  SiteDownloadBlockParent,
  SiteQuestionBlockParent,
  SiteFileParent,
  SiteVideoEmbedParent,
} from '#features/content';
export type { SiteParent } from '#features/municipalities';
export type { FeedParent as SiteFeedParent } from '../feed/site-feed.ts';
export type {
  ArticleParent as SiteArticleParent,
  ArticleParent as SiteFeedItemParent,
} from '../server/read-site-news.ts';

export type SiteThemeLinkParent = Resolved<'themes'>;
