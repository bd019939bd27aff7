import { defineMiddleware } from 'astro:middleware';
import { createClient } from './graphql/client.ts';
import { cachingHeaders } from './http/caching-headers.ts';
import { clientHeaders } from './access/client-headers.ts';
import { SESSION_COOKIE } from './access/session-cookie.ts';
import { settings } from './settings.ts';

/** Prepares a request and, when the page is made, says who may keep and index it. */
export const onRequest = defineMiddleware(async ({ cookies, locals, request }, next) => {
  locals.token = cookies.get(SESSION_COOKIE)?.value;
  const headers = clientHeaders(request, settings.frontendKey);
  locals.client = createClient(settings.cmsUrl, locals.token, headers);
  locals.caller = { cmsUrl: settings.cmsUrl, headers };
  locals.openToAll = false;
  const response = await next();
  for (const [name, value] of cachingHeaders(locals)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  if (response.headers.get('Content-Type') === 'text/html') {
    response.headers.set('Content-Type', 'text/html; charset=utf-8');
  }
  return response;
});
