import rss from '@astrojs/rss';
import { frameMessages } from '../messages/frame.ts';
import { pageMessages } from '../messages/pages.ts';
import { cleanLine, cleanText } from '@digivaardig/contracts/text';
import { sitePaths } from '@digivaardig/contracts/site-paths';

interface Feed {
  slug: string;
  name: string;
  items: readonly { slug: string; title: string; introduction: string; publishedAt: string }[];
}

/** The newest articles as RSS. They link to pages of the site, which check access themselves. */
export function createFeedResponse({ slug, name, items }: Feed, siteUrl: URL): Promise<Response> {
  const toAbsoluteUrl = (path: string) => new URL(path, siteUrl).href;
  return rss({
    title: cleanLine(frameMessages.feedTitle(name)),
    description: pageMessages.news.introduction,
    site: toAbsoluteUrl(sitePaths.home(slug)),
    trailingSlash: false,
    items: items.map((article) => ({
      title: cleanLine(article.title),
      description: cleanText(article.introduction),
      link: toAbsoluteUrl(sitePaths.article(slug, article.slug)),
      pubDate: new Date(article.publishedAt),
    })),
    customData: '<language>nl</language>',
  });
}
