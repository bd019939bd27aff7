import type { APIRoute } from 'astro';
import { feedByKey, openFeed } from '../../../feeds/serve-feed.ts';

/** The news for feed readers: open to all where the site is, and otherwise by the key of a member. */
export const GET: APIRoute = (context) => {
  const key = context.url.searchParams.get('sleutel');
  return key === null ? openFeed(context) : feedByKey(context, key);
};
