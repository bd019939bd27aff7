import type { APIContext } from 'astro';
import { asNotFound, showErrorPage } from '../access/error-page.ts';
import { querySite } from '../access/query-site.ts';
import { FeedByKeyDocument, FeedDocument } from '../graphql/generated/graphql.ts';
import { queryCms } from '../graphql/query-cms.ts';
import { formatWaitMessage } from '../messages/account.ts';
import { isSlug } from '../routing/is-slug.ts';
import { settings } from '../settings.ts';
import { createFeedResponse } from './feed-response.ts';

/** The cms counts wrong keys for an hour. */
const RETRY_AFTER_SECONDS = 3600;

/** Serves the feed of a public municipality. A municipality for staff has no feed without a key. */
export async function servePublicFeed(context: APIContext): Promise<Response> {
  const result = await querySite(context, FeedDocument, {});
  if (result.kind === 'denied') return showErrorPage(context, asNotFound(result.reason));
  const { slug, name, news, visibility } = result.site;
  if (visibility !== 'PUBLIC') return showErrorPage(context, 'NOT_FOUND');
  return createFeedResponse({ slug, name, items: news.items }, settings.siteUrl);
}

/**
 * Serves the personal feed of the member who has this key. A wrong key is "not found" and never
 * leads to the sign-in page, since a feed reader cannot sign in. The response is never cached, and
 * links that are followed from it do not reveal the key.
 */
export async function serveFeedByKey(context: APIContext, key: string): Promise<Response> {
  const { municipality } = context.params;
  if (!isSlug(municipality) || !/^[\w-]{1,100}$/.test(key))
    return showErrorPage(context, 'NOT_FOUND');
  const result = await queryCms(context.locals.caller, FeedByKeyDocument, { municipality, key });
  if (result.kind !== 'data') return showErrorPage(context, result.kind);
  const { status, feed } = result.data.SiteFeed;
  if (status === 'TOO_MANY') {
    return new Response(`${formatWaitMessage(RETRY_AFTER_SECONDS)}\n`, {
      status: 429,
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Retry-After': String(RETRY_AFTER_SECONDS),
      },
    });
  }
  if (feed === null) return showErrorPage(context, 'NOT_FOUND');
  const response = await createFeedResponse(feed, settings.siteUrl);
  response.headers.set('Referrer-Policy', 'no-referrer');
  return response;
}
