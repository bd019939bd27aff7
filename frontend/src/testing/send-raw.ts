import { connect } from 'node:net';

export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  /** How long the connection was open. */
  ms: number;
}

/**
 * Sends bytes on a connection of its own, and returns the answer once the server closes it. Clients
 * of HTTP send nothing that is malformed or slow.
 * @param parts written with `pauseMs` between them
 */
export async function sendRaw(
  url: string,
  parts: readonly string[],
  pauseMs = 0,
): Promise<RawAnswer> {
  const startedAt = performance.now();
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const received: Buffer[] = [];
  socket.on('data', (part: Buffer) => received.push(part));
  // A server that closes a connection on which it did not read everything resets it.
  socket.on('error', () => socket.destroy());
  const closed = new Promise((resolve) => socket.once('close', resolve));
  for (const part of parts) {
    if (socket.writable) socket.write(part);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  await closed;
  const [head = ''] = Buffer.concat(received).toString().split('\r\n\r\n', 1);
  const [statusLine = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return {
    status: Number(statusLine.split(' ')[1] ?? 0),
    headers: Object.fromEntries(headers),
    ms: performance.now() - startedAt,
  };
}
