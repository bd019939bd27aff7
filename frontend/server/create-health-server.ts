import type { Server } from 'node:http';
import type { Reading } from '@digivaardig/observability/metrics';
import { createOperationsServer } from '@digivaardig/observability/serve-operations';
import type { CacheStats } from './cache-stats.ts';

interface HealthChecks {
  isCmsReachable: () => Promise<boolean>;
  /** Undefined when nothing is cached. */
  getCacheStats?: (() => CacheStats) | undefined;
}

function listCacheReadings({ hasFreshLease, anonymous, authenticated }: CacheStats): Reading[] {
  const caches = Object.entries({ pages: anonymous, queries: authenticated });
  return [
    {
      name: 'cache_is_fresh',
      help: 'Whether cached values may be served now',
      value: Number(hasFreshLease),
    },
    ...caches.flatMap(([cache, { hits, misses, bytes }]): Reading[] => {
      const labels = { cache };
      return [
        { name: 'cache_hits', help: 'Values served from the cache', labels, value: hits },
        { name: 'cache_misses', help: 'Values computed', labels, value: misses },
        { name: 'cache_bytes', help: 'Size of the cached values', labels, value: bytes },
      ];
    }),
  ];
}

/** The private server of the frontend: whether the cms is reachable, and the state of the caches. */
export function createHealthServer({ isCmsReachable, getCacheStats }: HealthChecks): Server {
  return createOperationsServer({
    readHealth: async () => {
      const reachable = await isCmsReachable();
      return {
        status: reachable ? 'ok' : 'degraded',
        cms: { reachable },
        pages: getCacheStats?.(),
      };
    },
    listReadings: () => Promise.resolve(getCacheStats ? listCacheReadings(getCacheStats()) : []),
  });
}
