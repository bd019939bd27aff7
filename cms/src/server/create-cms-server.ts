import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { getProcessLogger } from '@digivaardig/observability/process-logger';
import onHeaders from 'on-headers';
import { isReadableRouterState } from './is-readable-router-state.ts';
import { inspectRequest } from './inspect-request.ts';
import { readHeaders } from './read-headers.ts';
import { replayRequest } from './replay-request.ts';
import { rejectConnection, rejectRequest, toStatus } from './rejections.ts';
import { getAdminPolicy, getSecurityHeaders } from './security-headers.ts';
import { acceptServerFunction } from './accept-server-function.ts';
import {
  lacksHost,
  limitBodyTime,
  limitConnections,
  type SocketLimits,
  toServerOptions,
} from './socket-limits.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Options {
  cmsUrl: URL;
  limits: SocketLimits;
  /** The ids of the server functions of this build. */
  actionIds: ReadonlySet<string>;
  /** Whether a request has a session token of ours, which may have been revoked. */
  hasSessionToken: (headers: Headers) => Promise<boolean>;
  /** Whether a page of another website sent a request. */
  isForeign: (request: { headers: Headers }) => boolean;
}

/**
 * The public server of the cms: limits of time and size, headers and nonces around Next, which gets
 * only the requests that it can answer.
 */
export function createCmsServer(next: Handler, options: Options): Server {
  const { cmsUrl, limits, actionIds, hasSessionToken, isForeign } = options;
  const dataHeaders = getSecurityHeaders(cmsUrl);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (lacksHost(request)) return rejectRequest(response, 400, { Connection: 'close' });
    const actionId = request.headers['next-action'];
    const url = request.url ?? '';
    const inspection = inspectRequest({
      method: request.method ?? '',
      url,
      actionId: typeof actionId === 'string' ? actionId : undefined,
    });
    if (inspection.kind === 'reject') {
      const { status, allow } = inspection;
      return rejectRequest(response, status, allow === undefined ? {} : { Allow: allow });
    }
    const headers = readHeaders(request);
    const mayUpload = url.startsWith('/api/') && (await hasSessionToken(headers));
    limitBodyTime(request, mayUpload ? limits.uploadTimeoutMs : limits.bodyTimeoutMs, () => {
      if (response.headersSent) request.destroy();
      else rejectRequest(response, 408, { Connection: 'close' });
    });
    if (inspection.kind === 'serverFunction') {
      if (isForeign({ headers })) return rejectRequest(response, 403);
      if (!actionIds.has(inspection.id)) {
        return rejectRequest(response, 404, { 'X-Nextjs-Action-Not-Found': '1' });
      }
      if (!(await hasSessionToken(headers))) return rejectRequest(response, 401);
      const status = await acceptServerFunction(request);
      if (status !== undefined) return rejectRequest(response, status);
    } else delete request.headers['next-action'];
    if (url.startsWith('/admin')) addNonce(request, response, cmsUrl);
    normaliseHeaders(request, cmsUrl);
    await next(replayRequest(request, response), response);
  }

  // Connections on which part of an answer was sent: another one would end up in its middle.
  const answering = new WeakSet<Duplex>();
  const server = createServer(toServerOptions(limits), (request, response) => {
    for (const [name, value] of dataHeaders) response.setHeader(name, value);
    onHeaders(response, () => {
      answering.add(request.socket);
      forbidCaching(response);
    });
    response.once('close', () => answering.delete(request.socket));
    answer(request, response).catch((error: unknown) => {
      // Its client went away, which is no error of ours.
      if (response.destroyed || request.socket.destroyed) return;
      getProcessLogger()?.error({ err: error }, 'request failed');
      if (response.headersSent) response.destroy();
      else rejectRequest(response, 500);
    });
  });
  limitConnections(server, limits);
  server.on('clientError', (error, socket) => {
    if (answering.has(socket)) socket.end(() => socket.destroy());
    else rejectConnection(socket, toStatus(error), dataHeaders);
  });
  server.on('connect', (_request, socket) => rejectConnection(socket, 405, dataHeaders));
  server.on('checkExpectation', (_request, response: ServerResponse) => {
    for (const [name, value] of dataHeaders) response.setHeader(name, value);
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

/** Next gives the scripts of a page the nonce that it finds in this header of the request. */
function addNonce(request: IncomingMessage, response: ServerResponse, cmsUrl: URL): void {
  const policy = getAdminPolicy(randomBytes(16).toString('base64'));
  request.headers['content-security-policy'] = policy;
  for (const [name, value] of getSecurityHeaders(cmsUrl, policy)) response.setHeader(name, value);
}

/** Replaces what a client states of the host by CMS_URL, and drops what Next cannot read. */
function normaliseHeaders({ headers }: IncomingMessage, cmsUrl: URL): void {
  delete headers['x-forwarded-port'];
  headers.host = cmsUrl.host;
  headers['x-forwarded-host'] = cmsUrl.host;
  headers['x-forwarded-proto'] = cmsUrl.protocol.slice(0, -1);
  if (!isReadableRouterState(headers['next-router-state-tree'])) {
    delete headers['next-router-state-tree'];
  }
}
