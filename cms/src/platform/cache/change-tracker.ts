import { InvalidationLog } from '@digivaardig/contracts/invalidation-log';
import type { PageChanges } from '@digivaardig/contracts/page-changes';
import type { Payload } from 'payload';
import { readPageChanges } from '../events/read-page-changes.ts';

/** Tracks, for the caches of this process, which municipalities changed. */
export class ChangeTracker {
  readonly log = new InvalidationLog();
  readonly #readChanges: () => Promise<PageChanges>;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(readChanges: () => Promise<PageChanges>) {
    this.#readChanges = readChanges;
  }

  /**
   * Applies every change that was committed before this call to the log. A read that already runs
   * may lack the newest of them, so this waits for the next one, which all callers share that ask
   * in the meantime.
   * @throws the error of the database: the caller must not use the log then
   */
  refresh(): Promise<void> {
    if (this.#next !== undefined) return this.#next;
    if (this.#running === undefined) return this.#start();
    const start = () => {
      this.#next = undefined;
      return this.#start();
    };
    // An error of the running read is for those who asked for that one.
    this.#next = this.#running.then(start, start);
    return this.#next;
  }

  /**
   * Invalidates everything, as after a change that no event announces.
   * @internal for tests
   */
  invalidateAll(): void {
    this.log.apply({ at: 0, complete: false, changes: [] }, performance.now());
  }

  #start(): Promise<void> {
    const running = this.#applyChanges().finally(() => {
      if (this.#running === running) this.#running = undefined;
    });
    this.#running = running;
    return running;
  }

  async #applyChanges(): Promise<void> {
    const sentAt = performance.now();
    this.log.apply(await this.#readChanges(), sentAt);
  }
}

const trackers = new WeakMap<Payload, ChangeTracker>();

/** The tracker of this process for a cms. */
export function getChangeTracker(payload: Payload): ChangeTracker {
  const tracker = trackers.get(payload) ?? new ChangeTracker(() => readPageChanges(payload));
  trackers.set(payload, tracker);
  return tracker;
}
