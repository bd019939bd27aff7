import { createServer, type Server } from 'node:http';
import type { KeptPages } from './cache-stats.ts';

interface Questions {
  cmsReachable: () => Promise<boolean>;
  /** What is kept; undefined when nothing is. */
  pages?: (() => KeptPages) | undefined;
}

/** The private health address: for the start script and the container, never for the public. */
export function createHealthServer({ cmsReachable, pages }: Questions): Server {
  return createServer((request, response) => {
    if (request.url !== '/health') {
      response.writeHead(404).end();
      return;
    }
    void cmsReachable().then((reachable) => {
      response.writeHead(reachable ? 200 : 503, {
        'Content-Type': 'application/json',
        'Cache-Control': 'no-store',
      });
      const status = reachable ? 'ok' : 'degraded';
      response.end(JSON.stringify({ status, cms: { reachable }, pages: pages?.() }));
    });
  });
}
