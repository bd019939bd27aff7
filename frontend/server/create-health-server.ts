import { createServer, type Server } from 'node:http';
import type { CacheStats } from './cache-stats.ts';

interface HealthChecks {
  isCmsReachable: () => Promise<boolean>;
  /** Undefined when nothing is cached. */
  getCacheStats?: (() => CacheStats) | undefined;
}

/** The private health endpoint: for the start script and the container, not for the public. */
export function createHealthServer({ isCmsReachable, getCacheStats }: HealthChecks): Server {
  return createServer((request, response) => {
    if (request.url !== '/health') {
      response.writeHead(404).end();
      return;
    }
    void isCmsReachable().then((reachable) => {
      response.writeHead(reachable ? 200 : 503, {
        'Content-Type': 'application/json',
        'Cache-Control': 'no-store',
      });
      const status = reachable ? 'ok' : 'degraded';
      response.end(JSON.stringify({ status, cms: { reachable }, pages: getCacheStats?.() }));
    });
  });
}
