import { connect } from 'node:net';
import type { FuzzRequest } from './requests.ts';

/** The longest that an answer may take, also on a busy machine. */
const TIMEOUT_MS = 30_000;

/**
 * Sends a request on a connection of its own, byte by byte as it is: clients of HTTP send nothing
 * that is malformed.
 * @returns the status; 0 when the server closed the connection without an answer
 * @throws when there is no answer in time
 */
export function sendRequest(
  port: number,
  { method, url, headers, body }: FuzzRequest,
  token: string | undefined,
): Promise<number> {
  const lines = [
    `${method} ${url} HTTP/1.1`,
    ...(headers.some(([name]) => name === 'Host') ? [] : [`Host: localhost:${String(port)}`]),
    'Connection: close',
    ...(body === '' ? [] : [`Content-Length: ${String(Buffer.byteLength(body))}`]),
    ...(token === undefined
      ? []
      : [`Cookie: payload-token=${token}`, 'Sec-Fetch-Site: same-origin']),
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.setTimeout(TIMEOUT_MS, () => {
    socket.destroy();
    reject(new Error(`No answer to ${method} ${url}`));
  });
  socket.on('data', (part: Buffer) => {
    if (answer.length < 100) answer += part.toString('latin1');
  });
  // A server may close a connection before it read everything.
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    const statuses = [...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) =>
      Number(status),
    );
    resolve(statuses.find((status) => status !== 100) ?? 0);
  });
  socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
  return promise;
}
