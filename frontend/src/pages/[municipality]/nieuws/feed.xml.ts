import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { askSite } from '../../../access/ask-site.ts';
import { closed, concealed } from '../../../access/closed.ts';
import { FeedDocument } from '../../../graphql/generated/graphql.ts';
import { paths } from '../../../lib/paths.ts';
import { frame } from '../../../lib/texts/frame.ts';
import { pages } from '../../../lib/texts/pages.ts';
import { settings } from '../../../settings.ts';

/** The feed of a municipality that is open to all; of one for staff there is none, whoever asks. */
export const GET: APIRoute = async (context) => {
  const answer = await askSite(context, FeedDocument, {});
  if (answer.kind === 'closed') return closed(context, concealed(answer.reason));
  if (answer.site.visibility !== 'PUBLIC') return closed(context, 'NOT_FOUND');
  const { slug, name, news } = answer.site;
  const absolute = (path: string) => new URL(path, settings.siteUrl).href;
  return rss({
    title: frame.feedTitle(name),
    description: pages.news.introduction,
    site: absolute(paths.home(slug)),
    trailingSlash: false,
    items: news.items.map((article) => ({
      title: article.title,
      description: article.introduction,
      link: absolute(paths.article(slug, article.slug)),
      pubDate: new Date(article.publishedAt),
    })),
    customData: '<language>nl</language>',
  });
};
