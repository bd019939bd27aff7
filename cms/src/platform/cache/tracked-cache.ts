import type { Payload, PayloadRequest } from 'payload';
import { type ChangeTracker, getChangeTracker } from './change-tracker.ts';
import { TrackedValues, type ValueKey } from './tracked-values.ts';

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
  readonly #values = new WeakMap<Payload, TrackedValues<Value>>();

  /** @param max number of values; the least recently used is dropped first */
  constructor(max: number) {
    this.#max = max;
  }

  /**
   * Returns the valid value, or reads it. Inside a transaction it always reads: what the
   * transaction itself wrote is no committed change yet.
   */
  async read(req: PayloadRequest, key: ValueKey, load: () => Promise<Value>): Promise<Value> {
    if (req.transactionID) return load();
    const { payload } = req;
    const tracker = getChangeTracker(payload);
    await refreshOnce(tracker, req);
    const values = this.#values.get(payload) ?? new TrackedValues<Value>(this.#max);
    this.#values.set(payload, values);
    return values.read(tracker.log, key, load);
  }
}
