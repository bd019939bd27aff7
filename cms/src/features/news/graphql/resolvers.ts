import { contentMessages, getSiteContent, themes, toBlockParents } from '#features/content';
import { findMembershipKey } from '#features/accounts';
import { findBySlug } from '#platform/slugs/slug-history.ts';
import { toItemId } from '#platform/ids/to-id.ts';
import { readPicture } from '#platform/files/read-upload.ts';
import { newsKind } from '../kinds/news.ts';
import { readFeedCreatedAt } from '../feed/feed-keys.ts';
import { readSiteFeed } from '../feed/site-feed.ts';
import { enums } from './enums.ts';
import { readSiteArticle, readSiteNews } from '../server/read-site-news.ts';
import type { Resolvers } from './resolver-types.ts';

/** Resolves published news of a municipality, and its personal feeds. */
export const resolvers: Resolvers = {
  ...enums,
  Query: {
    SiteFeed: (_query, { municipality, key }, { req }) => readSiteFeed(req, municipality, key),
  },
  SiteMe: {
    feedSince: async (me, { municipality }, { req }) => {
      const own = findBySlug(await me.readMunicipalities(), municipality);
      const membershipKey = own && findMembershipKey(me.user, own.id);
      if (!own || !membershipKey) return null;
      return readFeedCreatedAt(req, { userId: me.actor.id, tenantId: own.id, membershipKey });
    },
  },
  Site: {
    news: (site, args, { req }) => readSiteNews(getSiteContent(site, req).reader, args),
    article: (site, { slug }, { req }) => readSiteArticle(getSiteContent(site, req).reader, slug),
  },
  SiteArticle: {
    id: ({ article }) => article.identity,
    slug: ({ article }) => article.values.slug ?? '',
    title: ({ article }) => article.values.title || contentMessages.values.untitled,
    introduction: ({ article }) => article.values.introduction ?? '',
    content: async ({ article, reader }) =>
      toBlockParents((await reader.byId(newsKind, article.identity))?.values.content, reader),
    kind: ({ article }) => article.values.kind ?? 'article',
    origin: ({ article }) => article.origin,
    photo: ({ article, reader }) =>
      readPicture(reader.req, reader.municipality.id, article.values.photo),
    theme: async ({ article, reader }) => {
      const identity = toItemId(article.values.theme);
      const listed = identity ? await reader.list(themes) : [];
      return listed.find((theme) => theme.identity === identity) ?? null;
    },
  },
  SiteFeed: {
    slug: ({ municipality }) => municipality.slug ?? '',
    name: ({ municipality }) => municipality.name,
  },
  SiteFeedItem: {
    slug: ({ article }) => article.values.slug ?? '',
    title: ({ article }) => article.values.title || contentMessages.values.untitled,
    introduction: ({ article }) => article.values.introduction ?? '',
  },
};
