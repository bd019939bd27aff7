import type { InvalidationLog } from '@digivaardig/contracts/invalidation-log';
import { LRUCache } from 'lru-cache';
import { cacheUse } from './cache-readings.ts';

/** The tenant id of what belongs to the programme: only a change of all municipalities ends it. */
export const PROGRAMME = 'programme';

/** How many municipalities have a value of a kind in memory: all of the country, and some more. */
export const MAX_MUNICIPALITIES = 400;

/** A backstop for changes that no event announces, such as a restored backup. */
const MAX_AGE_MS = 600_000;

export interface ValueKey {
  key: string;
  /** The municipality whose changes end the value, `PROGRAMME` or `ALL_TENANTS`. */
  tenantId: string;
}

interface Entry<Value> {
  /** The version of the log before the value was read. */
  version: number;
  tenantId: string;
  value: Promise<Value>;
}

/** Values with the version of the invalidation log from before they were read. */
export class TrackedValues<Value> {
  readonly #entries: LRUCache<string, Entry<Value>>;

  /** @param max number of values; the least recently used is dropped first */
  constructor(max: number) {
    this.#entries = new LRUCache({ max, ttl: MAX_AGE_MS });
  }

  /**
   * Returns a value that is valid in this log, also one that is still being read, or reads it.
   * What does not exist is not kept: keys come from addresses that anybody may ask for, and would
   * push out what does exist.
   * @throws the error of the read; the next caller reads again
   */
  read(
    log: InvalidationLog,
    { key, tenantId }: ValueKey,
    load: () => Promise<Value>,
  ): Promise<Value> {
    const cached = this.#entries.get(key);
    if (cached && log.isStillValid(cached.version, cached.tenantId)) {
      cacheUse.hits += 1;
      return cached.value;
    }
    cacheUse.misses += 1;
    const entry = { version: log.version, tenantId, value: load() };
    this.#entries.set(key, entry);
    const forget = () => {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
    };
    // The caller gets the error itself.
    entry.value.then((value) => value === undefined && forget(), forget);
    return entry.value;
  }
}
