import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const CHANGES = '/api/page-changes';

/**
 * A door between a site and its cms, that a test opens and closes for the question what changed. All else passes.
 */
export interface PausableProxy {
  readonly url: string;
  /** From now on the question waits at the door. Resolves when one does. */
  close(): Promise<void>;
  /** Fetches the answer to the question that waits, and keeps it here: the change is on its way and has not arrived. */
  fetchAnswer(): Promise<string>;
  /** Lets the question that waits, and all that come, pass. */
  open(): void;
  stop(): Promise<void>;
}

interface Waiting {
  headers: Record<string, string>;
  response: ServerResponse;
}

const plain = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' && !['host', 'connection', 'content-length'].includes(name)
        ? [[name, value]]
        : [],
    ),
  );

/** Puts a door before this cms. */
export async function startPausableProxy(cmsUrl: string): Promise<PausableProxy> {
  let closed = false;
  let waiting: Waiting | undefined;
  let arrived = (): void => undefined;

  const ask = (path: string, init: RequestInit): Promise<Response> =>
    fetch(cmsUrl + path, { ...init, redirect: 'manual' });

  async function pass(path: string, init: RequestInit, response: ServerResponse): Promise<void> {
    try {
      const answer = await ask(path, init);
      const type = answer.headers.get('content-type') ?? 'text/plain';
      response.writeHead(answer.status, { 'content-type': type });
      response.end(Buffer.from(await answer.arrayBuffer()));
    } catch {
      // The cms is not there: neither is the door.
      response.destroy();
    }
  }

  const server = createServer((request, response) => {
    void (async () => {
      const headers = plain(request);
      const path = request.url ?? '/';
      if (closed && path === CHANGES) {
        waiting = { headers, response };
        arrived();
        return;
      }
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined;
      const { method = 'GET' } = request;
      await pass(path, { method, headers, ...(body ? { body } : {}) }, response);
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: () => {
      waiting = undefined;
      const here = new Promise<void>((resolve) => (arrived = resolve));
      closed = true;
      return here;
    },
    fetchAnswer: async () => {
      if (waiting === undefined) throw new Error('No question waits at the door.');
      return (await ask(CHANGES, { headers: waiting.headers })).text();
    },
    open: () => {
      closed = false;
      if (waiting === undefined) return;
      const { headers, response } = waiting;
      waiting = undefined;
      void pass(CHANGES, { headers }, response);
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
