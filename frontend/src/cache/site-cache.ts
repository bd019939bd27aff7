import type { CachedPage } from './cacheable-page.ts';
import { InvalidatingCache } from './invalidating-cache.ts';
import { InvalidationLog } from '@digivaardig/contracts/invalidation-log';

/** The caches of this process, and the log that invalidates them. */
export interface SiteCache {
  invalidationLog: InvalidationLog;
  /** Pages as every anonymous visitor gets them. */
  pages: InvalidatingCache<CachedPage>;
  /** Results of queries about a municipality's site, as JSON without anything about the caller. */
  queryResults: InvalidatingCache<{ json: string }>;
}

/**
 * Creates the caches: half of the memory for pages, half for query results.
 * @param megabytes size of both together
 */
export function createSiteCache(megabytes: number): SiteCache {
  const invalidationLog = new InvalidationLog();
  const half = (megabytes * 1024 * 1024) / 2;
  return {
    invalidationLog,
    pages: new InvalidatingCache(invalidationLog, half),
    queryResults: new InvalidatingCache(invalidationLog, half),
  };
}

declare global {
  var digivaardigSiteCache: SiteCache | undefined;
}

/** Makes the cache available to the built site. */
export function shareSiteCache(cache: SiteCache): void {
  globalThis.digivaardigSiteCache = cache;
}

/**
 * The cache of this process; undefined where nothing is cached, as in development. The built site
 * is a bundle with its own copy of this module, so both reach the cache through the global object.
 */
export const getSiteCache = (): SiteCache | undefined => globalThis.digivaardigSiteCache;
