import rss from '@astrojs/rss';
import { paths } from '../routing/paths.ts';
import { frame } from '../messages/frame.ts';
import { pages } from '../messages/pages.ts';

interface Feed {
  slug: string;
  name: string;
  items: readonly { slug: string; title: string; introduction: string; publishedAt: string }[];
}

/** The newest articles as RSS. Every link leads to a page of the site, which decides anew who may read it. */
export function feedResponse({ slug, name, items }: Feed, siteUrl: URL): Promise<Response> {
  const absolute = (path: string) => new URL(path, siteUrl).href;
  return rss({
    title: frame.feedTitle(name),
    description: pages.news.introduction,
    site: absolute(paths.home(slug)),
    trailingSlash: false,
    items: items.map((article) => ({
      title: article.title,
      description: article.introduction,
      link: absolute(paths.article(slug, article.slug)),
      pubDate: new Date(article.publishedAt),
    })),
    customData: '<language>nl</language>',
  });
}
