import type { Reading } from '@digivaardig/observability/metrics';

/** How often the caches of this process had a value, and had to read it. */
export const cacheUse = { hits: 0, misses: 0 };

/** The use of the caches as numbers for Prometheus. */
export function listCacheReadings(): Reading[] {
  const labels = { cache: 'content' };
  return [
    { name: 'cache_hits', help: 'Values served from the cache', labels, value: cacheUse.hits },
    { name: 'cache_misses', help: 'Values computed', labels, value: cacheUse.misses },
  ];
}
