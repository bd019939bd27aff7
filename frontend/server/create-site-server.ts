import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ADDRESS_HEADER } from '../src/cms-client/client-headers.ts';
import type { Kept } from '../src/cache/invalidating-cache.ts';
import type { StoredPage } from '../src/cache/stored-page.ts';
import { errorTexts } from '../src/messages/errors.ts';
import { answerFromMemory } from './serve-cached-page.ts';
import { inspectRequest } from './inspect-request.ts';
import { securityHeaders } from './security-headers.ts';
import { visitorAddress } from './client-address.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** No page has this name, so the site answers with its own "not found". */
const UNKNOWN_PATH = '/404';

interface Options {
  /** How many proxies of our own stand before this process. */
  trustedProxies?: number;
  /** Pages that are kept; without it, every page is drawn. */
  pages?: Kept<StoredPage> | undefined;
}

/** The public server: limits and headers around the built site, and the pages that are kept. */
export function createSiteServer(
  handler: Handler,
  siteUrl: URL,
  { trustedProxies = 0, pages }: Options = {},
): Server {
  const headers = securityHeaders(siteUrl);
  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: 10_000,
      requestTimeout: 20_000,
      keepAliveTimeout: 5_000,
    },
    (request, response) => {
      for (const [name, value] of headers) response.setHeader(name, value);
      const { headers: sent } = request;
      const secFetchSite = sent['sec-fetch-site'];
      const inspection = inspectRequest(
        {
          method: request.method ?? '',
          url: request.url ?? '',
          contentLength: sent['content-length'],
          origin: sent.origin,
          secFetchSite: typeof secFetchSite === 'string' ? secFetchSite : undefined,
        },
        siteUrl.origin,
      );
      switch (inspection.kind) {
        case 'refuse':
          response.writeHead(inspection.status, {
            'Content-Type': 'text/plain; charset=utf-8',
            'Cache-Control': 'private, no-store',
            'X-Robots-Tag': 'noindex',
            Connection: 'close',
            ...(inspection.status === 405 ? { Allow: 'GET, HEAD, POST' } : {}),
          });
          response.end(`${errorTexts.refused}\n`);
          return;
        case 'unknown':
          request.url = UNKNOWN_PATH;
          break;
        case 'pass':
          if (pages !== undefined && answerFromMemory(pages, request, response)) return;
      }
      request.headers[ADDRESS_HEADER] = visitorAddress(
        request.socket.remoteAddress,
        request.headers['x-forwarded-for'],
        trustedProxies,
      );
      presentAs(siteUrl, request);
      handler(request, response);
    },
  );
  server.on('clientError', (_error, socket) => {
    if (!socket.writable) return;
    const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    socket.end(
      `HTTP/1.1 400 Bad Request\r\n${lines}Content-Length: 0\r\nConnection: close\r\n\r\n`,
    );
  });
  return server;
}

/**
 * The site has one address, SITE_URL, whatever a client claims: absolute links and the origin check of forms rest on it,
 * also behind a proxy that ends TLS.
 */
function presentAs(siteUrl: URL, request: IncomingMessage): void {
  delete request.headers['x-forwarded-port'];
  request.headers.host = siteUrl.host;
  request.headers['x-forwarded-host'] = siteUrl.host;
  request.headers['x-forwarded-proto'] = siteUrl.protocol.slice(0, -1);
}
