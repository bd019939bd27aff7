import type { SiteCache } from '../src/cache/site-cache.ts';

interface Counters {
  /** How many values were served from the cache. */
  hits: number;
  /** How many values were computed. */
  misses: number;
  bytes: number;
}

/** The state of the caches, for the operator. */
export interface CacheStats {
  /** Whether cached values may be served now. */
  hasFreshLease: boolean;
  /** How long ago the last answered poll was sent; null before the first answer. */
  polledMsAgo: number | null;
  /** Pages for anonymous visitors. */
  anonymous: Counters;
  /** Query results for signed-in users. */
  authenticated: Counters;
}

const pickCounters = ({ hits, misses, bytes }: Counters): Counters => ({ hits, misses, bytes });

/** Reads the state of the caches of this process. */
export function getCacheStats(
  { invalidationLog, pages, queryResults }: SiteCache,
  now: number,
): CacheStats {
  const polledMsAgo = Math.round(now - invalidationLog.polledAt);
  return {
    hasFreshLease: invalidationLog.hasFreshLease(now),
    polledMsAgo: Number.isFinite(polledMsAgo) ? polledMsAgo : null,
    anonymous: pickCounters(pages),
    authenticated: pickCounters(queryResults),
  };
}
