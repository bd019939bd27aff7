import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import onHeaders from 'on-headers';
import type { CachedPage } from '../src/cache/cacheable-page.ts';
import type { InvalidatingCache } from '../src/cache/invalidating-cache.ts';
import { ADDRESS_HEADER } from '../src/cms-client/client-headers.ts';
import { normalisePageUrl } from '../src/routing/page-url.ts';
import { getClientAddress } from './client-address.ts';
import { inspectRequest } from './inspect-request.ts';
import { rejectConnection, rejectRequest, toStatus } from './rejections.ts';
import { getSecurityHeaders } from './security-headers.ts';
import { serveCachedPage } from './serve-cached-page.ts';
import {
  lacksHost,
  limitConnections,
  type SocketLimits,
  toServerOptions,
} from './socket-limits.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** No page has this path, so the site answers with its own "not found" page. */
const UNKNOWN_PATH = '/404';

const defaultLimits: SocketLimits = {
  headersTimeoutMs: 10_000,
  bodyTimeoutMs: 20_000,
  maxConnections: 1_000,
};

interface Options {
  limits?: SocketLimits;
  /** How many proxies of our own stand in front of this process. */
  trustedProxies?: number;
  /** The page cache; without it, every page is rendered. */
  pages?: InvalidatingCache<CachedPage> | undefined;
}

/** The public server: request limits, response headers and the page cache around the built site. */
export function createSiteServer(
  handler: Handler,
  siteUrl: URL,
  { limits = defaultLimits, trustedProxies = 0, pages }: Options = {},
): Server {
  const securityHeaders = getSecurityHeaders(siteUrl);
  // Connections on which part of an answer was sent: another one would end up in its middle.
  const answering = new WeakSet<Duplex>();
  const server = createServer(toServerOptions(limits), (request, response) => {
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    onHeaders(response, () => {
      answering.add(request.socket);
      forbidCaching(response);
    });
    response.once('close', () => answering.delete(request.socket));
    if (lacksHost(request)) return rejectRequest(response, 400);
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
        rejectRequest(
          response,
          inspection.status,
          inspection.status === 405 ? { Allow: 'GET, HEAD, POST' } : {},
        );
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
  });
  limitConnections(server, limits);
  server.on('clientError', (error, socket) => {
    if (answering.has(socket)) socket.end(() => socket.destroy());
    else rejectConnection(socket, toStatus(error), securityHeaders);
  });
  server.on('connect', (_request, socket) => rejectConnection(socket, 405, securityHeaders));
  server.on('checkExpectation', (_request, response: ServerResponse) => {
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    rejectRequest(response, 417);
  });
  return server;
}

/** No cache may keep an error, or an answer that states nothing. */
function forbidCaching(response: ServerResponse): void {
  if (response.statusCode >= 400 || !response.hasHeader('Cache-Control')) {
    response.setHeader('Cache-Control', 'private, no-store');
  }
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
