import { LRUCache } from 'lru-cache';
import { type InvalidationLog, LEASE_MS } from '@digivaardig/contracts/invalidation-log';

/** A value that may be cached, with the tenant whose changes invalidate it and its size. */
export interface CacheableValue<Value> {
  value: Value;
  /** Id of the municipality that the value shows, or `ALL_TENANTS`. */
  tenantId: string;
  bytes: number;
}

interface Entry<Value> {
  value: Value;
  tenantId: string;
  /** The version of the invalidation log before the value was computed. */
  version: number;
}

interface PendingEntry<Value> {
  version: number;
  startedAt: number;
  promise: Promise<Entry<Value> | undefined>;
}

/** A backstop for changes that no event announces, such as a restored backup. */
const MAX_AGE_MS = 600_000;

/** No page of this site is larger. */
const MAX_ENTRY_BYTES = 1024 * 1024;

/**
 * An LRU cache, bounded in bytes, whose entries are valid as long as the invalidation log says so.
 * Concurrent requests for one key share one computation.
 */
export class InvalidatingCache<Value extends object> {
  readonly #entries: LRUCache<string, Entry<Value> & { bytes: number }>;
  readonly #pending = new Map<string, PendingEntry<Value>>();
  readonly #log: InvalidationLog;
  readonly #now: () => number;
  /** How many values were served from the cache. */
  hits = 0;
  /** How many values were computed. */
  misses = 0;

  constructor(log: InvalidationLog, maxBytes: number, now = () => performance.now()) {
    this.#log = log;
    this.#now = now;
    this.#entries = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.min(MAX_ENTRY_BYTES, maxBytes),
      sizeCalculation: ({ bytes }, key) => bytes + key.length + 1,
      ttl: MAX_AGE_MS,
      ttlResolution: 0,
      perf: { now },
    });
  }

  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  /** The cached value, if it is valid and may be served now. */
  get(key: string): Value | undefined {
    if (!this.#log.hasFreshLease(this.#now())) return undefined;
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (this.#log.isStillValid(entry.version, entry.tenantId)) {
      this.hits += 1;
      return entry.value;
    }
    this.#entries.delete(key);
    return undefined;
  }

  /**
   * The cached value, or else the result of a computation that is pending. A pending computation is
   * shared only when it started less than `LEASE_MS` ago and no change was received since: it is
   * then as fresh as a cached value, also while the cms does not answer polls.
   */
  async getOrAwait(key: string): Promise<Value | undefined> {
    const cached = this.get(key);
    const pending = this.#pending.get(key);
    if (cached !== undefined || pending === undefined) return cached;
    const isRecent = this.#now() - pending.startedAt <= LEASE_MS;
    if (!isRecent || pending.version !== this.#log.version) return undefined;
    const entry = await pending.promise;
    if (entry === undefined || !this.#log.isStillValid(entry.version, entry.tenantId)) {
      return undefined;
    }
    this.hits += 1;
    return entry.value;
  }

  /**
   * Computes a value, and caches it when it is cacheable and was not invalidated meanwhile.
   * @returns the result of the work, cached or not
   */
  async compute<Result>(
    key: string,
    work: () => Promise<{ result: Result; cacheable: CacheableValue<Value> | undefined }>,
  ): Promise<Result> {
    const { version } = this.#log;
    const { promise, resolve } = Promise.withResolvers<Entry<Value> | undefined>();
    const pending = { version, startedAt: this.#now(), promise };
    this.#pending.set(key, pending);
    this.misses += 1;
    try {
      const { result, cacheable } = await work();
      const entry = cacheable && { ...cacheable, version };
      if (entry !== undefined && this.#log.isStillValid(version, entry.tenantId)) {
        this.#entries.set(key, entry);
      }
      resolve(entry);
      return result;
    } finally {
      resolve(undefined);
      if (this.#pending.get(key) === pending) this.#pending.delete(key);
    }
  }
}
