import type { APIRoute } from 'astro';
import { serveFeedByKey, servePublicFeed } from '../../../feeds/serve-feed.ts';

/** The feed of a public municipality, or the personal feed of a member. */
export const GET: APIRoute = (context) => {
  const key = context.url.searchParams.get('sleutel');
  return key === null ? servePublicFeed(context) : serveFeedByKey(context, key);
};
