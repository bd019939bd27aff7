import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { enterLogContext } from './log-context.ts';
import { getMetrics } from './metrics.ts';
import { getProcessLogger } from './process-logger.ts';
import { REQUEST_ID_HEADER, toRequestId } from './request-id.ts';

interface Message {
  request: IncomingMessage;
  response: ServerResponse;
  server: Server;
}

interface Options {
  /** The class of a path: one of a fixed list, never a part of the path. */
  classify: (path: string) => string;
  /** Servers whose requests are not visitors': the private one. */
  ignores?: (server: Server) => boolean;
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'request' in value && 'response' in value;

/**
 * Gives each request of this process an id, in its headers, its answer and the log lines of its
 * work, and counts it by class of route and status. Node announces the requests of every server, so
 * this also works where a framework makes the server.
 */
export function observeRequests({ classify, ignores = () => false }: Options): void {
  const { requests, durations } = getMetrics();
  subscribe('http.server.request.start', (message) => {
    if (!isMessage(message) || ignores(message.server)) return;
    const { request, response } = message;
    const startedAt = performance.now();
    const requestId = toRequestId(request.headers[REQUEST_ID_HEADER]);
    const route = classify((request.url ?? '').split('?', 1)[0] ?? '');
    request.headers[REQUEST_ID_HEADER] = requestId;
    response.setHeader(REQUEST_ID_HEADER, requestId);
    enterLogContext({ requestId });
    response.once('close', () => {
      // A client that left got no answer; nginx counts that as 499 too.
      const status = response.writableFinished ? response.statusCode : 499;
      const seconds = (performance.now() - startedAt) / 1000;
      requests.inc({ route, status: String(status) });
      durations.observe({ route }, seconds);
      const fields = { requestId, route, status, ms: Math.round(seconds * 1000) };
      if (status >= 500) getProcessLogger()?.error(fields, 'request failed');
      else getProcessLogger()?.debug(fields, 'request answered');
    });
  });
}
