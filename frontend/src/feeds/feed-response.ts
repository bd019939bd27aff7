import rss from '@astrojs/rss';
import { frameMessages } from '../messages/frame.ts';
import { pageMessages } from '../messages/pages.ts';
import { cleanLine, cleanText } from '@digivaardig/contracts/text';
import { sitePaths } from '@digivaardig/contracts/site-paths';

interface Feed {
  slug: string;
  name: string;
  items: readonly FeedItem[];
}

interface FeedItem {
  publicationId?: string | null;
  slug: string;
  title: string;
  introduction: string;
  publishedAt: string;
}

/**
 * By its guid a feed reader knows an article again. It is that of the publication, since an address
 * changes with the title and the article would be shown twice.
 */
const toGuid = ({ publicationId }: FeedItem): string | undefined =>
  publicationId && /^[\w-]+$/.test(publicationId)
    ? `<guid isPermaLink="false">urn:digivaardig:publicatie:${publicationId}</guid>`
    : undefined;

/** When the feed last changed: when its newest article was published. */
function toLastBuildDate(items: readonly FeedItem[]): string {
  const newest = Math.max(...items.map(({ publishedAt }) => new Date(publishedAt).getTime()));
  const date = new Date(newest);
  return Number.isNaN(date.getTime()) ? '' : `<lastBuildDate>${date.toUTCString()}</lastBuildDate>`;
}

/** The newest articles as RSS. They link to pages of the site, which check access themselves. */
export function createFeedResponse({ slug, name, items }: Feed, siteUrl: URL): Promise<Response> {
  const toAbsoluteUrl = (path: string) => new URL(path, siteUrl).href;
  return rss({
    title: cleanLine(frameMessages.feedTitle(name)),
    description: pageMessages.news.introduction,
    site: toAbsoluteUrl(sitePaths.home(slug)),
    trailingSlash: false,
    items: items.map((article) => {
      const guid = toGuid(article);
      return {
        title: cleanLine(article.title),
        description: cleanText(article.introduction),
        link: toAbsoluteUrl(sitePaths.article(slug, article.slug)),
        pubDate: new Date(article.publishedAt),
        ...(guid === undefined ? {} : { customData: guid }),
      };
    }),
    customData: `<language>nl</language>${toLastBuildDate(items)}`,
  });
}
