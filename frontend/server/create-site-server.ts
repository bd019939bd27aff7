import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { CachedPage } from '../src/cache/cacheable-page.ts';
import type { InvalidatingCache } from '../src/cache/invalidating-cache.ts';
import { ADDRESS_HEADER } from '../src/cms-client/client-headers.ts';
import { errorMessages } from '../src/messages/errors.ts';
import { normalisePageUrl } from '../src/routing/page-url.ts';
import { getClientAddress } from './client-address.ts';
import { inspectRequest } from './inspect-request.ts';
import { getSecurityHeaders } from './security-headers.ts';
import { serveCachedPage } from './serve-cached-page.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** No page has this path, so the site answers with its own "not found" page. */
const UNKNOWN_PATH = '/404';

interface Options {
  /** How many proxies of our own stand in front of this process. */
  trustedProxies?: number;
  /** The page cache; without it, every page is rendered. */
  pages?: InvalidatingCache<CachedPage> | undefined;
}

/** The public server: request limits, response headers and the page cache around the built site. */
export function createSiteServer(
  handler: Handler,
  siteUrl: URL,
  { trustedProxies = 0, pages }: Options = {},
): Server {
  const securityHeaders = getSecurityHeaders(siteUrl);
  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: 10_000,
      requestTimeout: 20_000,
      keepAliveTimeout: 5_000,
    },
    (request, response) => {
      for (const [name, value] of securityHeaders) response.setHeader(name, value);
      const { headers } = request;
      const secFetchSite = headers['sec-fetch-site'];
      const inspection = inspectRequest(
        {
          method: request.method ?? '',
          url: request.url ?? '',
          contentLength: headers['content-length'],
          origin: headers.origin,
          secFetchSite: typeof secFetchSite === 'string' ? secFetchSite : undefined,
        },
        siteUrl.origin,
      );
      switch (inspection.kind) {
        case 'reject':
          response.writeHead(inspection.status, {
            'Content-Type': 'text/plain; charset=utf-8',
            'Cache-Control': 'private, no-store',
            'X-Robots-Tag': 'noindex',
            Connection: 'close',
            ...(inspection.status === 405 ? { Allow: 'GET, HEAD, POST' } : {}),
          });
          response.end(`${errorMessages.rejected}\n`);
          return;
        case 'notFound':
          request.url = UNKNOWN_PATH;
          break;
        case 'accept':
          reduceToPage(request);
          if (pages !== undefined && serveCachedPage(pages, request, response)) return;
      }
      headers[ADDRESS_HEADER] = getClientAddress(
        request.socket.remoteAddress,
        headers['x-forwarded-for'],
        trustedProxies,
      );
      normaliseHost(siteUrl, request);
      handler(request, response);
    },
  );
  server.on('clientError', (_error, socket) => {
    if (!socket.writable) return;
    const lines = securityHeaders.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    socket.end(
      `HTTP/1.1 400 Bad Request\r\n${lines}Content-Length: 0\r\nConnection: close\r\n\r\n`,
    );
  });
  return server;
}

/**
 * Leaves of a request what its page depends on, so that requests for the same page share a cached
 * one. Node sends no body in answer to HEAD, whichever method the site sees.
 */
function reduceToPage(request: IncomingMessage): void {
  const { url, isShared } = normalisePageUrl(request.url ?? '');
  request.url = url;
  if (isShared && request.method === 'HEAD') request.method = 'GET';
}

/**
 * Replaces the host headers of the client by those of SITE_URL. Absolute links and the origin check
 * of forms depend on them, also behind a proxy that terminates TLS.
 */
function normaliseHost(siteUrl: URL, request: IncomingMessage): void {
  delete request.headers['x-forwarded-port'];
  request.headers.host = siteUrl.host;
  request.headers['x-forwarded-host'] = siteUrl.host;
  request.headers['x-forwarded-proto'] = siteUrl.protocol.slice(0, -1);
}
