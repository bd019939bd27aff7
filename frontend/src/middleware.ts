import type { APIContext, MiddlewareNext } from 'astro';
import { defineMiddleware } from 'astro:middleware';
import { hasSessionCookie, SESSION_COOKIE } from './account/session-cookie.ts';
import { toCacheablePage, toPageResponse } from './cache/cacheable-page.ts';
import { getSiteCache } from './cache/site-cache.ts';
import { getClientHeaders } from './cms-client/client-headers.ts';
import { getCachingHeaders } from './http/caching-headers.ts';
import { normalisePageUrl } from './routing/page-url.ts';
import { settings } from './settings.ts';

/** Prepares the request's locals, renders the page, and sets the caching headers. */
async function render({ cookies, locals, request }: APIContext, next: MiddlewareNext) {
  locals.token = cookies.get(SESSION_COOKIE)?.value;
  const headers = getClientHeaders(request, settings.frontendKey);
  locals.caller = { cmsUrl: settings.cmsUrl, headers, token: locals.token };
  locals.renderedAt = new Date();
  locals.isPublic = false;
  locals.tenantId = undefined;
  const response = await next();
  for (const [name, value] of getCachingHeaders(locals)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  if (response.headers.get('Content-Type') === 'text/html') {
    response.headers.set('Content-Type', 'text/html; charset=utf-8');
  }
  return response;
}

/**
 * Serves anonymous visitors from the page cache, and caches what it renders for them. server.mjs
 * answers most requests for cached pages before they reach this middleware.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const { locals, request, url } = context;
  const pages = getSiteCache()?.pages;
  const isAnonymousGet =
    request.method === 'GET' && !hasSessionCookie(request.headers.get('cookie'));
  const requested = url.pathname + url.search;
  const { url: key, isShared } = normalisePageUrl(requested);
  // A page must not depend on what its key lacks; server.mjs already reduced the URL to its key.
  const isCacheable = isShared && key === requested;
  if (pages === undefined || !isAnonymousGet || !isCacheable) return render(context, next);
  const page = await pages.getOrAwait(key);
  if (page !== undefined) return toPageResponse(page, request);
  return pages.compute(key, async () => {
    const response = await render(context, next);
    const cacheable = await toCacheablePage(response, locals);
    const result = cacheable === undefined ? response : toPageResponse(cacheable.value, request);
    return { result, cacheable };
  });
});
