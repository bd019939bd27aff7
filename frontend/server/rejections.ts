import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorMessages } from '../src/messages/errors.ts';

const headers = {
  'Content-Type': 'text/plain; charset=utf-8',
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex',
} as const;

/** For how long the rest of a rejected request is read, so that its client gets the answer. */
const LINGER_MS = 1_000;

/**
 * Answers a request without the site. The response has the security headers already. Closing a
 * connection with unread bytes resets it, and the client would lose the answer.
 */
export function rejectRequest(
  response: ServerResponse,
  status: number,
  extra: Record<string, string> = {},
): void {
  const { req: request } = response;
  const text = `${errorMessages.rejected}\n`;
  const length = String(Buffer.byteLength(text));
  response
    .writeHead(status, {
      ...headers,
      'Content-Length': length,
      Connection: 'close',
      ...extra,
    })
    .write(text);
  const finish = (): void => void response.end();
  if (request.complete) return finish();
  const timer = setTimeout(() => request.destroy(), LINGER_MS);
  request.once('close', () => clearTimeout(timer));
  request.once('end', finish).resume();
}

/** Answers on a connection whose request Node could not read, and closes it. */
export function rejectConnection(
  socket: Duplex,
  status: number,
  securityHeaders: readonly (readonly [string, string])[],
): void {
  if (!socket.writable) return;
  const lines = [
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
    ...[...securityHeaders, ...Object.entries(headers)].map(([name, value]) => `${name}: ${value}`),
    'Content-Length: 0',
    'Connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n`, () => socket.destroy());
}

/** The status for an error of Node's parser. */
export function toStatus(error: Error & { code?: string }): number {
  if (error.code === 'HPE_HEADER_OVERFLOW') return 431;
  return error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
}
