import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const CHANGES_PATH = '/api/page-changes';

/** A proxy between a site and its cms that can hold back the site's poll for changes. */
export interface PausableProxy {
  readonly url: string;
  /** Holds back every poll from now on. Resolves when the first one waits. */
  pause(): Promise<void>;
  /** Fetches the response to the waiting poll and does not deliver it. */
  fetchResponse(): Promise<string>;
  /** Forwards the waiting poll and all later ones. */
  resume(): void;
  stop(): Promise<void>;
}

interface WaitingPoll {
  headers: Record<string, string>;
  response: ServerResponse;
}

const copyHeaders = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' && !['host', 'connection', 'content-length'].includes(name)
        ? [[name, value]]
        : [],
    ),
  );

/** Starts a proxy in front of this cms. */
export async function startPausableProxy(cmsUrl: string): Promise<PausableProxy> {
  let isPaused = false;
  let waiting: WaitingPoll | undefined;
  let onWaiting = (): void => undefined;

  const fetchFromCms = (path: string, init: RequestInit): Promise<Response> =>
    fetch(cmsUrl + path, { ...init, redirect: 'manual' });

  async function forward(path: string, init: RequestInit, response: ServerResponse): Promise<void> {
    try {
      const upstream = await fetchFromCms(path, init);
      const type = upstream.headers.get('content-type') ?? 'text/plain';
      response.writeHead(upstream.status, { 'content-type': type });
      response.end(Buffer.from(await upstream.arrayBuffer()));
    } catch {
      // The cms does not answer, so the proxy does not answer either.
      response.destroy();
    }
  }

  const server = createServer((request, response) => {
    void (async () => {
      const headers = copyHeaders(request);
      const path = request.url ?? '/';
      if (isPaused && path === CHANGES_PATH) {
        waiting = { headers, response };
        onWaiting();
        return;
      }
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined;
      const { method = 'GET' } = request;
      await forward(path, { method, headers, ...(body ? { body } : {}) }, response);
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${String(port)}`,
    pause: () => {
      waiting = undefined;
      const firstPoll = new Promise<void>((resolve) => (onWaiting = resolve));
      isPaused = true;
      return firstPoll;
    },
    fetchResponse: async () => {
      if (waiting === undefined) throw new Error('No poll is waiting at the proxy.');
      return (await fetchFromCms(CHANGES_PATH, { headers: waiting.headers })).text();
    },
    resume: () => {
      isPaused = false;
      if (waiting === undefined) return;
      const { headers, response } = waiting;
      waiting = undefined;
      void forward(CHANGES_PATH, { headers }, response);
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
