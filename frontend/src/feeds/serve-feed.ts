import type { APIContext } from 'astro';
import { ask } from '../graphql/query-cms.ts';
import { FeedByKeyDocument, FeedDocument } from '../graphql/generated/graphql.ts';
import { feedResponse } from './feed-response.ts';
import { waitText } from '../messages/account.ts';
import { settings } from '../settings.ts';
import { askSite } from '../access/query-site.ts';
import { closed, concealed } from '../access/error-page.ts';
import { isSlug } from '../routing/is-slug.ts';

/** What the cms counts guesses by. */
const WAIT_SECONDS = 3600;

/** The feed of a municipality that is open to all; without a key there is none of one for staff, whoever asks. */
export async function openFeed(context: APIContext): Promise<Response> {
  const answer = await askSite(context, FeedDocument, {});
  if (answer.kind === 'closed') return closed(context, concealed(answer.reason));
  const { slug, name, news, visibility } = answer.site;
  if (visibility !== 'PUBLIC') return closed(context, 'NOT_FOUND');
  return feedResponse({ slug, name, items: news.items }, settings.siteUrl);
}

/**
 * The feed by somebody's personal address. A wrong key is not found, and nobody is asked to sign in: a feed reader
 * cannot. Nothing of it is kept, and no link that is followed from it tells the key.
 */
export async function feedByKey(context: APIContext, key: string): Promise<Response> {
  const { municipality } = context.params;
  if (!isSlug(municipality) || !/^[\w-]{1,100}$/.test(key)) return closed(context, 'NOT_FOUND');
  const answer = await ask(context.locals.client, FeedByKeyDocument, { municipality, key });
  if (answer.kind !== 'data') return closed(context, answer.kind);
  const { status, feed } = answer.data.SiteFeed;
  if (status === 'TOO_MANY') {
    return new Response(`${waitText(WAIT_SECONDS)}\n`, {
      status: 429,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': String(WAIT_SECONDS) },
    });
  }
  if (feed === null) return closed(context, 'NOT_FOUND');
  const response = await feedResponse(feed, settings.siteUrl);
  response.headers.set('Referrer-Policy', 'no-referrer');
  return response;
}
