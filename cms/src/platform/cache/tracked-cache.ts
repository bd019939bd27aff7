import { LRUCache } from 'lru-cache';
import type { Payload, PayloadRequest } from 'payload';
import { type ChangeTracker, getChangeTracker } from './change-tracker.ts';

/** The tenant id of what belongs to the programme: only a change of all municipalities ends it. */
export const PROGRAMME = 'programme';

/** A backstop for changes that no event announces, such as a restored backup. */
const MAX_AGE_MS = 600_000;

interface Key {
  key: string;
  /** The municipality whose changes end the value, `PROGRAMME` or `ALL_TENANTS`. */
  tenantId: string;
}

interface Entry<Value> {
  /** The version of the invalidation log before the value was read. */
  version: number;
  tenantId: string;
  value: Promise<Value>;
}

/** When a request last asked what changed; it asks once, however much it reads. */
const refreshes = new WeakMap<PayloadRequest, Promise<void>>();

function refreshOnce(tracker: ChangeTracker, req: PayloadRequest): Promise<void> {
  const refresh = refreshes.get(req) ?? tracker.refresh();
  refreshes.set(req, refresh);
  return refresh;
}

/**
 * A cache in this process whose values are valid until something that they show is changed, by
 * whichever process, and never after. Before a request uses it, it asks the database which changes
 * were committed (one query, shared by requests that wait at the same time), so it never gets a
 * value from before a change that was committed when it arrived. Values are shared by requests:
 * nobody may mutate them. Source: decision 035.
 */
export class TrackedCache<Value> {
  readonly #max: number;
  readonly #entries = new WeakMap<Payload, LRUCache<string, Entry<Value>>>();

  /** @param max number of values; the least recently used is dropped first */
  constructor(max: number) {
    this.#max = max;
  }

  #getEntries(payload: Payload): LRUCache<string, Entry<Value>> {
    const entries =
      this.#entries.get(payload) ??
      new LRUCache<string, Entry<Value>>({ max: this.#max, ttl: MAX_AGE_MS });
    this.#entries.set(payload, entries);
    return entries;
  }

  /**
   * Returns the valid value, or reads it. Inside a transaction it always reads: what the
   * transaction itself wrote is no change yet.
   */
  async read(
    req: PayloadRequest,
    { key, tenantId }: Key,
    load: () => Promise<Value>,
  ): Promise<Value> {
    if (req.transactionID) return load();
    const tracker = getChangeTracker(req.payload);
    await refreshOnce(tracker, req);
    const entries = this.#getEntries(req.payload);
    const cached = entries.get(key);
    if (cached && tracker.log.isStillValid(cached.version, cached.tenantId)) return cached.value;
    const entry = { version: tracker.log.version, tenantId, value: load() };
    entries.set(key, entry);
    entry.value.catch(() => {
      // The caller gets the error; the next one must read again.
      if (entries.get(key) === entry) entries.delete(key);
    });
    return entry.value;
  }
}
