import type { IncomingMessage, Server, ServerOptions } from 'node:http';

/** For how long a client may use a connection, and how many there may be. */
export interface SocketLimits {
  /** Within which the headers of a request must arrive. */
  headersTimeoutMs: number;
  /** Within which a request must arrive as a whole. */
  bodyTimeoutMs: number;
  maxConnections: number;
}

/** For how long a connection may be open without a request. */
const KEEP_ALIVE_MS = 5_000;

/** For how long a client may take nothing of an answer. */
const IDLE_MS = 120_000;

/** Options of a server that lets no client hold a connection by being slow. */
export const toServerOptions = (limits: SocketLimits): ServerOptions => ({
  maxHeaderSize: 16 * 1024,
  headersTimeout: limits.headersTimeoutMs,
  requestTimeout: limits.bodyTimeoutMs,
  // Node looks for late requests at this interval only; its own value is 30 seconds.
  connectionsCheckingInterval: Math.min(1_000, limits.headersTimeoutMs),
  keepAliveTimeout: KEEP_ALIVE_MS,
  // Node's own answer lacks our headers: see `lacksHost`.
  requireHostHeader: false,
});

export function limitConnections(server: Server, { maxConnections }: SocketLimits): void {
  server.maxConnections = maxConnections;
  server.timeout = IDLE_MS;
}

/** Whether a request breaks HTTP/1.1 by naming no host (RFC 9112, 3.2). */
export const lacksHost = ({ headers, httpVersion }: IncomingMessage): boolean =>
  httpVersion === '1.1' && headers.host === undefined;
