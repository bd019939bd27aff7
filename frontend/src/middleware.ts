import type { APIContext, MiddlewareNext } from 'astro';
import { defineMiddleware } from 'astro:middleware';
import { clientHeaders } from './cms-client/client-headers.ts';
import { seemsSignedIn } from './account/has-session-cookie.ts';
import { SESSION_COOKIE } from './account/session-cookie.ts';
import { keepPage } from './cache/cacheable-page.ts';
import { pageKey } from './cache/page-key.ts';
import { siteMemory } from './cache/site-cache.ts';
import { createClient } from './graphql/client.ts';
import { cachingHeaders } from './http/caching-headers.ts';
import { pageResponse } from './http/page-response.ts';
import { settings } from './settings.ts';

/** Prepares a request and, when the page is made, says who may keep and index it. */
async function draw({ cookies, locals, request }: APIContext, next: MiddlewareNext) {
  locals.token = cookies.get(SESSION_COOKIE)?.value;
  const headers = clientHeaders(request, settings.frontendKey);
  locals.client = createClient(settings.cmsUrl, locals.token, headers);
  locals.caller = { cmsUrl: settings.cmsUrl, headers };
  locals.openToAll = false;
  locals.subject = undefined;
  const response = await next();
  for (const [name, value] of cachingHeaders(locals)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  if (response.headers.get('Content-Type') === 'text/html') {
    response.headers.set('Content-Type', 'text/html; charset=utf-8');
  }
  return response;
}

/** Gives strangers a page that is kept, or that is being made for another; the server before us gives most of them. */
export const onRequest = defineMiddleware(async (context, next) => {
  const { locals, request, url } = context;
  const pages = siteMemory()?.pages;
  const forAll = request.method === 'GET' && !seemsSignedIn(request.headers.get('cookie'));
  const key = forAll ? pageKey(url.pathname, url.search) : undefined;
  if (pages === undefined || key === undefined) return draw(context, next);
  const known = await pages.find(key);
  if (known !== undefined) return pageResponse(known, request);
  return pages.make(key, async () => {
    const response = await draw(context, next);
    const keep = await keepPage(response, locals);
    return { result: keep === undefined ? response : pageResponse(keep.value, request), keep };
  });
});
